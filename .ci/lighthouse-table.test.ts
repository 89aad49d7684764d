import { expect, test } from 'vitest'
import { lighthouseTable, medianOf, shortOf } from './lighthouse-table.ts'

const run = (performance: number) => ({
  performance,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
})

test('the median of three runs is neither the best nor the worst', () => {
  expect(medianOf([run(90), run(99), run(100)])).toEqual(run(99))
})

test('a page that does not reach what it must is named with what it lacks', () => {
  expect(shortOf(run(98))).toEqual([])
  expect(shortOf({ ...run(97), seo: 92 })).toEqual(['performance', 'seo'])
})

test('the table has a line for each page, and says how fast the machine was', () => {
  const table = lighthouseTable('1.0', [912.5, 880, 1204], [['/', run(99)]])
  expect(table).toContain('| `/` | 99 | 100 | 100 | 100 |')
  expect(table).toContain('880–1204, mostly 913')
})
