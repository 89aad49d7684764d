import { squeeze } from '../ingest/text.ts'
import type { ArchivedTable } from './archived-table.ts'

/** What a row under the heading is. Only records are read; totals are checked. */
export type RowKind = 'record' | 'total' | 'subtotal' | 'note' | 'blank' | 'heading'

const total = /^(?:合计|总计|共计|总数|总和|累计)/u
const subtotal = '小计'
const note =
  /^(?:注|说明|备注|附注|填表|制表|填报|审核|统计|单位|日期|截止|截至|联系)[^、]{0,12}[:：]|^注\d?[、.]|^[*＊※]/u

/** The kinds of the rows under the heading, in order, with their numbers. */
export function rowsBelow(
  table: Pick<ArchivedTable, 'rows' | 'shape'>,
): { row: number; kind: RowKind }[] {
  const { rows, shape } = table
  const headings = new Set(
    rows.slice(shape.header.first - 1, shape.header.last).map((cells) => cells.join('\t')),
  )
  return rows.slice(shape.header.last).map((cells, index) => ({
    row: shape.header.last + 1 + index,
    kind: headings.has(cells.join('\t')) ? 'heading' : kindOf(cells),
  }))
}

function kindOf(cells: readonly string[]): RowKind {
  const words = cells.map(squeeze).filter((word) => word !== '')
  const [first = '', second = ''] = words
  if (first === '') return 'blank'
  if (first.startsWith(subtotal) || (/^\d*$/.test(first) && second.startsWith(subtotal)))
    return 'subtotal'
  if (total.test(first) || (/^\d*$/.test(first) && total.test(second))) return 'total'
  // A note fills one cell, and the cells it was merged over are empty.
  return words.length === 1 && note.test(first) ? 'note' : 'record'
}
