import { expect, test } from 'vitest'
import { rowsOfTable, trimmed } from './archived-table.ts'

test('a line is a row, a tab parts its cells, and empty cells keep their place', () => {
  expect(rowsOfTable('编号\t标题\n77\t\n')).toEqual([
    ['编号', '标题'],
    ['77', ''],
  ])
})

test('a row of one cell at its left, as a title is, spans the table', () => {
  expect(trimmed(['交办表', '', ''])).toEqual({ cells: ['交办表'], rest: 3 })
  expect(trimmed(['', '二'])).toEqual({ cells: ['', '二'], rest: 1 })
})
