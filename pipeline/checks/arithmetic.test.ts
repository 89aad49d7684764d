import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'
import type { CheckKind, Operand } from '../../schemas/check.ts'
import type { Qualifier } from '../../schemas/qualifier.ts'
import { find } from './arithmetic.ts'
import { CheckError } from './check-error.ts'
import type { Interval } from './interval.ts'
import { intervalOf, type Term } from './operand.ts'

const citation = { title: 't', publisher: 'p', url: null, published_on: null }
function term(role: Operand['role'], low: number | null, high: number | null = low): Term {
  const end = (n: number | null) => (n === null ? null : new Decimal(n))
  return ofInterval(role, { low: end(low), high: end(high), strict: false, about: null })
}
/** What a figure with a qualifier gives: `said('statement', 'more_than', 4)`. */
const said = (role: Operand['role'], qualifier: Qualifier, value: number): Term =>
  ofInterval(role, intervalOf({ value, low: null, high: null, qualifier }))
const ofInterval = (role: Operand['role'], interval: Interval): Term => ({
  published: published(role),
  interval,
  measure: 'item',
  date: null,
})
const dated = (role: Operand['role'], date: string): Term => ({
  published: published(role),
  interval: null,
  measure: null,
  date,
})
const published = (role: Operand['role']): Operand => ({
  role,
  name: { zh: '项', en: 'operand' },
  shown: '…',
  basis: { type: 'citation', citation },
})

const outcome = (kind: CheckKind, ...terms: Term[]) => find(kind, terms).outcome

describe('a product', () => {
  const hours = term('factor', 30, 60)
  const rate = term('factor', 20)

  test('that differs from the printed range is inconsistent, with what would fit', () => {
    expect(find('product', [hours, rate, term('printed', 510, 1020)])).toEqual({
      arithmetic: {
        expression: '30–60 × 20 = 600–1200; 510 ÷ 30 = 17, 1020 ÷ 60 = 17',
        computed: '600–1200',
        printed: '510–1020',
      },
      outcome: 'inconsistent',
    })
  })

  test('that agrees is consistent', () => {
    expect(outcome('product', hours, rate, term('printed', 600, 1200))).toBe('consistent')
  })

  test('without a printed result is no check', () => {
    expect(() => find('product', [hours, rate])).toThrow(CheckError)
  })

  test('of open quantities is refuted only where nothing they allow fits', () => {
    const twenty = said('factor', 'about', 20)
    expect(outcome('product', twenty, rate, term('printed', 400))).toBe('unexplained')
    const floor = said('factor', 'at_least', 20)
    expect(outcome('product', floor, rate, term('printed', 500))).toBe('unexplained')
    expect(outcome('product', floor, rate, term('printed', 300))).toBe('inconsistent')
    expect(outcome('product', floor, rate, said('printed', 'at_least', 400))).toBe('consistent')
    expect(find('product', [twenty, rate, term('printed', 400)]).arithmetic.computed).toBe('≈400')
  })

  test('does not pass over an operand that has no part in it', () => {
    const printed = term('printed', 600, 1200)
    expect(() => find('product', [hours, rate, printed, term('addend', 1)])).toThrow(
      'an operand of role addend has no part in it',
    )
    expect(() => find('product', [hours, rate, printed, printed])).toThrow('exactly one')
    expect(() => find('product', [hours, dated('factor', '2018'), printed])).toThrow('no number')
  })
})

test('a sum is exact: 0.1 and 0.2 make 0.3', () => {
  const parts = [term('addend', 0.1), term('addend', 0.2)]
  expect(outcome('sum', ...parts, term('printed', 0.3))).toBe('consistent')
  expect(outcome('sum', ...parts, term('printed', 0.4))).toBe('inconsistent')
})

test('a total below its floor is unexplained, one above it consistent', () => {
  const floor = [term('floor', 2_000_000, null), term('periods', 2)]
  expect(find('floor_vs_total', [...floor, term('total', 2_826_000)])).toEqual({
    arithmetic: {
      expression: '≥2000000 × 2 = ≥4000000',
      computed: '≥4000000',
      printed: '2826000',
    },
    outcome: 'unexplained',
  })
  expect(outcome('floor_vs_total', ...floor, term('total', 4_000_000))).toBe('consistent')
})

test('different scopes are unexplained, different values of one fact inconsistent', () => {
  const two = [term('statement', 4), term('statement', 3)]
  expect(outcome('scope', ...two)).toBe('unexplained')
  expect(outcome('same_fact', ...two)).toBe('inconsistent')
  expect(outcome('same_fact', term('statement', 4), term('statement', 4, null))).toBe('consistent')
})

describe('several statements', () => {
  test('are held against one another in all pairs', () => {
    const [wide, low, high] = [
      [1, 9],
      [2, 3],
      [5, 6],
    ].map(([a, b]) => term('statement', a ?? 0, b))
    if (wide === undefined || low === undefined || high === undefined) throw new Error('three')
    expect(outcome('same_fact', wide, low, high)).toBe('inconsistent')
    expect(outcome('same_fact', wide, low)).toBe('consistent')
  })

  test('more than four is not four, at least four may be', () => {
    const four = term('statement', 4)
    expect(outcome('same_fact', four, said('statement', 'more_than', 4))).toBe('inconsistent')
    expect(outcome('same_fact', four, said('statement', 'less_than', 4))).toBe('inconsistent')
    expect(outcome('same_fact', four, said('statement', 'at_least', 4))).toBe('consistent')
    expect(outcome('same_fact', four, said('statement', 'at_most', 4))).toBe('consistent')
  })

  test('one of which is only about a value neither agree nor differ', () => {
    const about = said('statement', 'about', 100)
    expect(outcome('same_fact', about, term('statement', 5000))).toBe('unexplained')
    expect(outcome('same_fact', about, about)).toBe('consistent')
  })
})

test('units are compared, not values', () => {
  const household = { ...term('statement', 10), measure: 'CNY/household/month' }
  expect(find('unit', [household, { ...term('statement', 10), measure: 'person' }])).toEqual({
    arithmetic: {
      expression: 'CNY/household/month ≠ person',
      computed: 'CNY/household/month',
      printed: 'person',
    },
    outcome: 'unexplained',
  })
  expect(
    outcome('unit', household, {
      ...household,
      ...term('statement', 9),
      measure: household.measure,
    }),
  ).toBe('consistent')
})

test('two deadlines are unexplained, equal ones consistent', () => {
  const first = dated('statement', '2018-12')
  expect(outcome('deadline', first, dated('statement', '2020'))).toBe('unexplained')
  expect(outcome('deadline', first, dated('statement', '2018-12'))).toBe('consistent')
  expect(outcome('deadline', first, dated('statement', '2018'))).toBe('consistent')
  expect(
    outcome('deadline', dated('statement', '2018'), first, dated('statement', '2018-11')),
  ).toBe('unexplained')
})

describe('the order of two dates', () => {
  const signed = dated('earlier', '2018-07-02')

  test('gives the lag as the interval that their precision allows', () => {
    expect(find('date', [signed, dated('later', '2018-11')])).toEqual({
      arithmetic: {
        expression: '2018-11-01 − 2018-07-02 = 122; 2018-11-30 − 2018-07-02 = 151',
        computed: '122–151',
        printed: '2018-07-02 → 2018-11',
      },
      outcome: 'consistent',
    })
  })

  test('is inconsistent only where no reading puts it right', () => {
    expect(outcome('date', signed, dated('later', '2018-06'))).toBe('inconsistent')
    expect(outcome('date', signed, dated('later', '2018-07'))).toBe('unexplained')
  })
})
