import type { Cell } from '../../schemas/evidence.ts'
import type { SourceEntry } from '../../schemas/source.ts'
import type { Authored, Path } from '../authored/document.ts'
import type { Report } from '../problem.ts'
import { archivedTable, type ArchivedTable, cellAt } from '../tables/archived-table.ts'
import { headerText, meaningsOf, meaningsOfHeader, type TableHeaders } from '../tables/headers.ts'
import { maskedCell, personalColumns } from '../tables/mask-sheet.ts'

/** The archived tables, by the id of their source. */
export type Tables = ReadonlyMap<string, ArchivedTable>

/** Proves that an archived table is one, and that its columns mean what its record says they do. */
export function proveTable(
  id: string,
  source: Authored<SourceEntry>,
  text: string,
  headers: TableHeaders,
  report: Report,
): ArchivedTable | null {
  const shape = source.value.table
  if (shape === undefined) return null
  const at = (path: Path, what: string, remedy: string) => {
    const line = source.lineOf(['table', ...path])
    report({ file: source.file, line, subject: 'table', what, remedy })
  }
  const table = archivedTable(id, shape, text)
  const widths = new Set(table.rows.map(({ length }) => length))
  if (!text.endsWith('\n') || widths.size > 1) {
    at([], 'its rows are not of one length', 'Restore the archived table, or ingest it again.')
    return null
  }
  const { first, last } = shape.header
  if (first > last || last >= table.rows.length) {
    at(['header'], 'the heading has no rows under it', 'Correct the rows of the heading.')
    return null
  }
  const meant = new Set<string>()
  for (const [index, { column, means }] of shape.columns.entries()) {
    const header = headerText(table.rows, shape.header, column)
    const fits = meaningsOf[shape.kind].includes(means)
    if (!fits || !meaningsOfHeader(headers, header).includes(means)) {
      at(
        ['columns', index],
        `“${header}” is no heading of ${means} in a table of ${shape.kind}`,
        'Correct what the column means, or add the heading to data/table-headers.yaml.',
      )
    }
    if (meant.has(means))
      at(['columns', index], `two columns mean ${means}`, 'Leave one of them out.')
    meant.add(means)
  }
  for (const [column, rule] of personalColumns(table.rows, shape, headers)) {
    const open = table.rows.findIndex(
      (_, row) =>
        row >= last &&
        cellAt(table, row + 1, column) !== maskedCell(cellAt(table, row + 1, column), rule),
    )
    if (open < 0) continue
    at(
      [],
      `personal data (${rule}) is not masked in row ${open + 1}`,
      'Ingest the table again: it masks them.',
    )
  }
  return table
}

/** What is wrong with a cell, and its remedy; null where it stands as it says. */
export function disproveCell(
  tables: Tables,
  { source, sheet, row, column, exact }: Cell,
): { what: string; remedy: string } | null {
  const table = tables.get(source)
  if (table === undefined)
    return { what: `no archived table has the id ${source}`, remedy: 'Correct the source.' }
  if (sheet !== table.shape.sheet)
    return { what: `the sheet of ${source} is ${table.shape.sheet}`, remedy: 'Correct the sheet.' }
  const found = cellAt(table, row, column)
  return found === exact
    ? null
    : {
        what: `row ${row}, column ${column} reads “${found}”, not “${exact}”`,
        remedy: 'Correct the cell, or its place.',
      }
}
