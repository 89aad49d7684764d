import { stringify } from 'csv-stringify/sync'
import { type Cell, cellsOf } from '../../schemas/cells.ts'
import type { Column } from '../../schemas/columns.ts'
import { plainText } from './plain-text.ts'
import { breaksOff, type Writer } from './stream.ts'

/**
 * Writes records as RFC 4180 with a BOM. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it; numbers stay numbers, negative ones too.
 */
export const csvWriter = (columns: readonly Column[], origin: string): Writer => ({
  head: `\uFEFF${toCsv([columns.map(({ name }) => name)])}`,
  page: (records) =>
    toCsv(
      records.map((record) => {
        const read: unknown = JSON.parse(record)
        return cellsOf(columns, read, origin).map(holdable)
      }),
    ),
  tail: '',
  // A quote that is never closed, which a person reads and a parser refuses.
  broken: `"${breaksOff}`,
})

const toCsv = (rows: Cell[][]): string =>
  rows.length === 0
    ? ''
    : stringify(rows, {
        record_delimiter: 'windows',
        // Else only a whole CR LF would be quoted, not a line feed alone.
        quote_record_delimiter: true,
        escape_formulas: true,
        // A row of one empty cell would be a blank line, which readers pass over.
        quoted_empty: rows[0]?.length === 1,
      })

const holdable = (cell: Cell): Cell => (typeof cell === 'string' ? plainText(cell) : cell)
