import { describe, expect, test } from 'vitest'
import type { Measured } from './measure.ts'
import { reportOf } from './report.ts'
import type { Results, SizeResult } from './results.ts'
import { judge } from './targets.ts'

const asked = (given: Partial<Measured>): Measured => ({
  kind: 'eq',
  about: 'figures unit',
  path: '/api/v1/figures?unit=CNY',
  status: 200,
  rows: 42,
  totalRows: 1,
  ms: 2,
  isFull: true,
  ...given,
})

const size = (given: Partial<SizeResult>): SizeResult => ({
  replies: 1000,
  records: 12_000,
  generateSeconds: 1,
  loadSeconds: 10,
  databaseBytes: 40e6,
  measured: [asked({}), asked({ kind: 'item', about: 'figures', rows: 1 }), asked({ kind: 'in' })],
  bigramMs: 10,
  ...given,
})

const results = (given: Partial<Results>): Results => ({
  sizes: [size({}), size({ replies: 100_000 })],
  ratios: [{ name: 'item', perSecond: 3000, ratio: 0.31, cpu: null }],
  ratiosOn: 1000,
  ...given,
})

const unmet = (given: Partial<Results>) =>
  judge(results(given))
    .filter(({ isMet }) => !isMet)
    .map(({ target }) => target)

/** Two sizes of which the larger was measured otherwise. */
const larger = (given: Partial<SizeResult>) => [size({}), size({ replies: 100_000, ...given })]

describe('a target is not met when', () => {
  test('nothing is wrong: then all are', () => {
    expect(unmet({})).toEqual([])
  })

  test('an item reads more than 5 rows', () => {
    expect(
      unmet({
        sizes: [
          size({ measured: [asked({ kind: 'item', rows: 6 }), asked({ kind: 'in' }), asked({})] }),
        ],
      }),
    ).toEqual(['item: D1 rows read ≤ 5'])
  })

  test('one field of one size reads more than 60 rows for a page', () => {
    const measured = [
      ...size({}).measured,
      asked({ about: 'figures value', rows: 61, isFull: false }),
    ]
    const [verdict] = judge(results({ sizes: larger({ measured }) })).filter((each) => !each.isMet)
    expect(verdict?.found).toContain('61 (figures value, 100,000 replies)')
  })

  test('a list of values reads more than 60 rows for each of them', () => {
    const listed = (rows: number) => [
      asked({}),
      asked({ kind: 'item', rows: 1 }),
      asked({ kind: 'in', rows, values: 5 }),
    ]
    expect(unmet({ sizes: [size({ measured: listed(300) })] })).toEqual([])
    expect(unmet({ sizes: [size({ measured: listed(301) })] })).toEqual([
      'in: rows read ≤ 60 for each value',
    ])
  })

  test('a page costs over a tenth more where there is more to page through', () => {
    const grown = larger({
      measured: [asked({ rows: 47 }), asked({ kind: 'item', about: 'figures', rows: 1 })],
    })
    expect(unmet({ sizes: grown })).toEqual([
      'each within 10 % at the smallest and the largest size',
    ])
  })

  test('but not when the smaller list has no full page', () => {
    const item = asked({ kind: 'item', about: 'figures', rows: 1 })
    const short = size({
      measured: [asked({ rows: 7, isFull: false }), item, asked({ kind: 'in' })],
    })
    expect(unmet({ sizes: [short, size({ replies: 100_000 })] })).toEqual([])
  })

  test('the largest archive is searched more than five times as long', () => {
    expect(unmet({ sizes: larger({ bigramMs: 50 }) })).toEqual([])
    expect(unmet({ sizes: larger({ bigramMs: 51 }) })).toHaveLength(1)
  })

  test('too few requests are answered beside the bare Worker', () => {
    expect(unmet({ ratios: [{ name: 'item', perSecond: 1, ratio: 0.29, cpu: 1 }] })).toHaveLength(1)
  })
})

describe('the report', () => {
  const machine = { processor: 'a processor', cores: 2, node: '24.0.0' }

  test('names for each kind the request that reads most, and says what is not met', () => {
    const measured = [...size({}).measured, asked({ about: 'figures value', rows: 61 })]
    const report = reportOf(results({ sizes: larger({ measured }) }), machine)
    expect(report).toMatch(
      /\| list: field=… +\| +42 · 1 · 2\.0 \| +61 · 1 · 2\.0 \| +figures value \|/,
    )
    expect(report).toContain('**no**')
    expect(report).toMatch(/\| 100,000 +\|/)
  })

  test('says that a request was refused instead of what it cost', () => {
    const measured = [...size({}).measured, asked({ kind: 'csv', status: 404, rows: 0 })]
    expect(reportOf(results({ sizes: [size({ measured })] }), machine)).toContain('answered 404')
  })
})
