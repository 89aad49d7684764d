import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'
import type { CheckKind, Operand } from '../../schemas/check.ts'
import { CheckError, find } from './arithmetic.ts'
import type { Term } from './operand.ts'

const citation = { title: 't', publisher: 'p', url: null, published_on: null }
function term(role: Operand['role'], low: number | null, high: number | null = low): Term {
  const end = (n: number | null) => (n === null ? null : new Decimal(n))
  return { published: published(role), interval: { low: end(low), high: end(high) }, date: null }
}
const dated = (role: Operand['role'], date: string): Term => ({
  published: published(role),
  interval: null,
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

test('two deadlines are unexplained, equal ones consistent', () => {
  const first = dated('statement', '2018-12')
  expect(outcome('deadline', first, dated('statement', '2020'))).toBe('unexplained')
  expect(outcome('deadline', first, dated('statement', '2018-12'))).toBe('consistent')
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
