import { expect, test } from 'vitest'
import type { Evidence } from '../../schemas/evidence.ts'
import { disproveCell, openTable } from './cells.ts'

const text = '单位\t金额（万元）\n甲中心\t5\n乙中心\t15\n'
const evidence: Evidence = {
  source: 'list',
  anchor: 'r2',
  start: 14,
  end: 15,
  exact: '5',
  prefix: '\n甲中心\t',
  suffix: '\n',
  cell: { sheet: '表', row: 2, column: 2, header: '金额（万元）' },
  url: '/tables/list/#r2',
}

test('a cell stands at its row and column, and at its place in the text', () => {
  expect(text.slice(14, 15)).toBe('5')
  expect(disproveCell(openTable(text), evidence)).toBeNull()
})

test('a cell of another row, another place or another text does not stand', () => {
  const cell = { sheet: '表', row: 3, column: 2, header: '金额（万元）' }
  expect(disproveCell(openTable(text), { ...evidence, cell })).toContain('reads “15”')
  expect(disproveCell(openTable(text), { ...evidence, start: 20, end: 21 })).toContain(
    'does not stand',
  )
  expect(disproveCell(openTable(text.replace('\t5', '\t6')), evidence)).toContain('reads “6”')
})
