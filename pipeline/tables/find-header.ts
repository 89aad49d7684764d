import { type ColumnMeaning, TableKind, type TableShape } from '../../schemas/table.ts'
import { headerText, meaningsOf, meaningsOfHeader, type TableHeaders } from './headers.ts'

/** Rows above the heading: titles, the editor’s notes, a unit. */
const furthestHeader = 15

/** What a table must say to be one of its kind. */
const required: Readonly<Record<TableKind, readonly ColumnMeaning[]>> = {
  suggestions: ['title', 'deputies', 'lead_body'],
  grants: ['recipient', 'amount'],
  facilities: ['name', 'type'],
}

/** Columns told by an editor: `--column 1=number`. */
export type Told = ReadonlyMap<number, ColumnMeaning>

/** Finds the heading of a table: the rows in which most columns of one kind are named. Null where there is none. */
export function findHeader(
  rows: readonly (readonly string[])[],
  headers: TableHeaders,
  told: Told,
): Omit<TableShape, 'sheet'> | null {
  const found = []
  for (let first = 1; first <= Math.min(rows.length, furthestHeader); first += 1) {
    for (const last of [first, first + 1]) {
      for (const kind of TableKind.options) {
        const columns = columnsOf(rows, { first, last }, kind, headers, told)
        const means = new Set(columns.map((column) => column.means))
        if (required[kind].every((meaning) => means.has(meaning)))
          found.push({ kind, header: { first, last }, columns, named: means.size })
      }
    }
  }
  const [best] = found.toSorted((a, b) => b.named - a.named)
  return best === undefined ? null : { kind: best.kind, header: best.header, columns: best.columns }
}

function columnsOf(
  rows: readonly (readonly string[])[],
  header: { first: number; last: number },
  kind: TableKind,
  headers: TableHeaders,
  told: Told,
): TableShape['columns'] {
  const width = Math.max(0, ...rows.slice(header.first - 1, header.last).map((row) => row.length))
  return Array.from({ length: width }, (_, at) => at + 1).flatMap((column) => {
    const named = meaningsOfHeader(headers, headerText(rows, header, column))
    const can = meaningsOf[kind].filter((meaning) => named.includes(meaning))
    const chosen = told.get(column)
    const means = chosen !== undefined && can.includes(chosen) ? chosen : can[0]
    return means === undefined ? [] : [{ column, means }]
  })
}
