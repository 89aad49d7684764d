import { expect, test } from 'vitest'
import { LINE, Rows } from './rows.ts'

test('a name and its value share a line where they fit', () => {
  const rows = new Rows()
  rows.named('原文所述', '61\u00a0个')
  expect(rows.lines).toHaveLength(1)
  expect(rows.height).toBe(LINE)
})

test('a long name has lines of its own, above its value', () => {
  const rows = new Rows()
  rows.named('市、区市、街道三级社会组织服务平台的总面积', '13,000\u00a0平方米')
  expect(rows.lines.map(({ spans }) => spans[0]?.kind)).toEqual(['name', 'value'])
})

test('what is stacked does not overlap', () => {
  const rows = new Rows()
  rows.label('设施')
  const top = rows.band(1)
  expect(top).toBe(LINE)
  expect(rows.band(1)).toBe(top + 1)
})
