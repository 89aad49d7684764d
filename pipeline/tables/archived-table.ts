import type { Cell } from '../../schemas/evidence.ts'
import type { ColumnMeaning, TableShape } from '../../schemas/table.ts'
import { CodePoints } from '../text/code-points.ts'
import { isDitto } from './values/blank.ts'

/** An archived table: a row a line, a tab between cells, so that line and field are row and column. */
export interface ArchivedTable {
  id: string
  shape: TableShape
  text: CodePoints
  rows: readonly (readonly string[])[]
  /** Where each row begins in the text (UTF-16), and behind the last its end. */
  starts: readonly number[]
  /** How often each line stands in the text: a row’s context is unique where it does once. */
  lines: ReadonlyMap<string, number>
}

/** The one text of a sheet. */
export const textOfSheet = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join('\t')}\n`).join('')

export function archivedTable(id: string, shape: TableShape, text: string): ArchivedTable {
  const lines = text.split('\n').slice(0, -1)
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1)
  const rows = lines.map((line) => line.split('\t'))
  return { id, shape, text: new CodePoints(text), rows, starts, lines: counts }
}

/** The text of a cell, counted from 1; empty outside the table. */
export const cellAt = ({ rows }: Pick<ArchivedTable, 'rows'>, row: number, column: number) =>
  rows[row - 1]?.[column - 1] ?? ''

/** The cell that speaks for one: itself, or for 同上 the nearest above that says something. */
export function speakingRow(
  table: Pick<ArchivedTable, 'rows' | 'shape'>,
  row: number,
  column: number,
): number {
  let at = row
  while (at > table.shape.header.last + 1 && isDitto(cellAt(table, at, column))) at -= 1
  return at
}

/** The column that has a meaning; null where none has. */
export const columnOf = ({ columns }: TableShape, means: ColumnMeaning): number | null =>
  columns.find((column) => column.means === means)?.column ?? null

export const cellOf = (table: ArchivedTable, row: number, column: number): Cell => ({
  source: table.id,
  sheet: table.shape.sheet,
  row,
  column,
  exact: cellAt(table, row, column),
})

/** Where a cell stands in the text, with the one correct context: its row, and more where rows repeat. */
export function placeOfCell(
  table: ArchivedTable,
  { row, column }: Pick<Cell, 'row' | 'column'>,
): { start: number; end: number; prefix: string; suffix: string } {
  const { text, rows, starts } = table
  const cells = rows[row - 1] ?? []
  const before = cells.slice(0, column - 1).map((cell) => `${cell}\t`)
  const startOf = (line: number) => starts[line - 1] ?? text.text.length
  const unit = startOf(row) + before.join('').length
  const unitEnd = unit + (cells[column - 1] ?? '').length
  let [first, last] = [row, row]
  while (!standsOnce(table, first, last) && (first > 1 || last < rows.length)) {
    first = Math.max(1, first - 1)
    last = Math.min(rows.length, last + 1)
  }
  return {
    start: text.pointAt(unit),
    end: text.pointAt(unitEnd),
    prefix: text.text.slice(Math.max(0, startOf(first) - 1), unit),
    suffix: text.text.slice(unitEnd, startOf(last + 1)),
  }
}

/** Whether rows, first to last, stand in the text together only once. */
function standsOnce({ text: { text }, starts, lines }: ArchivedTable, first: number, last: number) {
  const [from = 0, to = text.length] = [starts[first - 1], starts[last]]
  if (first === last) return lines.get(text.slice(from, to - 1)) === 1
  const whole = text.slice(Math.max(0, from - 1), to)
  return !text.includes(whole, text.indexOf(whole) + 1)
}
