import { z } from 'zod'
import { ColumnMeaning, type TableKind } from '../../schemas/table.ts'
import { squeeze } from '../ingest/text.ts'

/** The headings that each meaning is printed with: `data/table-headers.yaml`. */
export const TableHeaders = z.partialRecord(ColumnMeaning, z.array(z.string().min(1)).min(1))
export type TableHeaders = z.infer<typeof TableHeaders>

/** What the columns of each kind of table can mean; where a heading fits two, the first is meant. */
export const meaningsOf: Readonly<Record<TableKind, readonly ColumnMeaning[]>> = {
  suggestions: [
    'ordinal',
    'number',
    'title',
    'deputies',
    'joint_deputies',
    'lead_body',
    'co_bodies',
    'submitted_on',
    'assigned_on',
    'answered_on',
    'result_class',
    'rating_attitude',
    'rating_result',
    'contact_name',
    'home_address',
  ],
  grants: [
    'ordinal',
    'programme',
    'recipient',
    'recipient_code',
    'amount',
    'period',
    'funder',
    'contact_name',
    'home_address',
  ],
  facilities: [
    'ordinal',
    'name',
    'type',
    'place',
    'division_code',
    'operator',
    'beds',
    'contact_name',
    'home_address',
  ],
}

/** A heading without spaces, width, and the units or notes in its brackets. */
const bareHeader = (header: string) =>
  squeeze(header)
    .replace(/\([^()]*\)/gu, '')
    .replace(/\/(?:万元|元)$/u, '')
    .replace(/[:：*]/gu, '')

/** Every meaning that a heading is printed for. */
export const meaningsOfHeader = (headers: TableHeaders, header: string): ColumnMeaning[] =>
  ColumnMeaning.options.filter((meaning) => headers[meaning]?.includes(bareHeader(header)) === true)

/** Columns that only persons stand in: their cells are masked before anything is written. */
export const isPersonal = (meaning: ColumnMeaning): meaning is 'contact_name' | 'home_address' =>
  meaning === 'contact_name' || meaning === 'home_address'

/**
 * The heading of a column: its cells from the first to the last row of the heading, a
 * group’s name carried to the columns under it. 代表评价 over 办理态度 is 代表评价办理态度.
 */
export function headerText(
  rows: readonly (readonly string[])[],
  { first, last }: { first: number; last: number },
  column: number,
): string {
  const words: string[] = []
  for (let row = first; row <= last; row += 1) {
    const word = rows[row - 1]?.[column - 1] ?? ''
    const group = row < last && word === '' ? groupOver(rows, row, column) : word
    if (group !== '' && words.at(-1) !== group) words.push(group)
  }
  return words.join('')
}

/** The name to the left in a row of groups, where this column has a name of its own below. */
function groupOver(rows: readonly (readonly string[])[], row: number, column: number): string {
  if ((rows[row]?.[column - 1] ?? '') === '') return ''
  const left = rows[row - 1]?.slice(0, column - 1) ?? []
  return left.findLast((cell) => cell !== '') ?? ''
}
