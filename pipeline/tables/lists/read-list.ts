import { Decimal } from 'decimal.js'
import type { FacilityItem, GrantItem } from '../../../schemas/list.ts'
import type { ColumnMeaning } from '../../../schemas/table.ts'
import { closeGaps } from '../../ingest/text.ts'
import { facilityTypesIn } from '../../prove/facility-words.ts'
import { type ArchivedTable, cellAt, columnOf, speakingRow } from '../archived-table.ts'
import type { CellProblem } from '../cell-problem.ts'
import { headerText } from '../headers.ts'
import { rowsBelow } from '../row-kinds.ts'
import { readAmount } from '../values/amount.ts'
import { readBeds } from '../values/beds.ts'
import { isBlank } from '../values/blank.ts'
import { readCreditCode } from '../values/credit-code.ts'
import { readDivisionCode } from '../values/division-code.ts'
import { Unreadable } from '../values/unreadable.ts'

/** The rows of a list; the importer and the proof read it with the same eyes. */
export interface ReadList<T> {
  items: T[]
  problems: CellProblem[]
}

export function readGrants(table: ArchivedTable): ReadList<GrantItem> {
  return readItems(
    table,
    'amount',
    (item) => item.amount,
    (cell) => {
      const recipient = cell.needed('recipient', text)
      const amount = cell.needed('amount', readAmount)
      const rest = {
        recipient_code: cell('recipient_code', readCreditCode),
        project: cell('programme', text),
        period: cell('period', text),
        funder: cell('funder', text),
      }
      if (recipient === null || amount === null) return null
      const { recipient_code, project, period, funder } = rest
      return {
        row: cell.row,
        recipient,
        recipient_code,
        project,
        amount: amount.value,
        unit_text: amount.unitText,
        period,
        funder,
      }
    },
  )
}

export function readFacilities(table: ArchivedTable): ReadList<FacilityItem> {
  return readItems(
    table,
    'beds',
    (item) => item.beds ?? 0,
    (cell) => {
      const name = cell.needed('name', text)
      const type = cell.needed('type', readType)
      const rest = {
        place: cell('place', text),
        division_code: cell('division_code', readDivisionCode),
        operator: cell('operator', text),
        beds: cell('beds', readBeds),
      }
      return name === null || type === null ? null : { row: cell.row, name, type, ...rest }
    },
  )
}

const text = (words: string) => closeGaps(words)

function readType(words: string): FacilityItem['type'] {
  const [type, ...more] = facilityTypesIn(words)
  if (type !== undefined && more.length === 0) return type
  throw new Unreadable(
    'is no type of facility that is known',
    'Correct it, or add the type to schemas/facility.ts with the words it is printed with.',
  )
}

/** Reads the cell of a column in one row; null where it is blank, or wrong. */
interface CellReader {
  <V>(means: ColumnMeaning, reader: (text: string, header: string) => V): V | null
  needed: <V>(means: ColumnMeaning, reader: (text: string, header: string) => V) => V | null
  row: number
}

function readItems<T>(
  table: ArchivedTable,
  summed: ColumnMeaning,
  valueOf: (item: T) => number,
  readRow: (cell: CellReader) => T | null,
): ReadList<T> {
  const items: T[] = []
  const problems: CellProblem[] = []
  let all = new Decimal(0)
  let part = new Decimal(0)
  for (const { row, kind } of rowsBelow(table)) {
    if (kind === 'record') {
      const item = readRow(cellReader(table, row, problems))
      if (item === null) continue
      items.push(item)
      all = all.plus(valueOf(item))
      part = part.plus(valueOf(item))
    } else if (kind === 'subtotal' || kind === 'total') {
      checkSum(table, row, summed, kind === 'total' ? all : part, problems)
      part = new Decimal(0)
    }
  }
  return { items, problems }
}

function cellReader(table: ArchivedTable, row: number, problems: CellProblem[]): CellReader {
  const { sheet, header } = table.shape
  const read = <V>(means: ColumnMeaning, reader: (text: string, header: string) => V): V | null => {
    const column = columnOf(table.shape, means)
    if (column === null) return null
    const said = speakingRow(table, row, column)
    const value = cellAt(table, said, column)
    if (isBlank(value)) return null
    try {
      return reader(value, headerText(table.rows, header, column))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      problems.push({ sheet, row: said, column, value, what: error.message, remedy: error.remedy })
      return null
    }
  }
  const needed: CellReader['needed'] = (means, reader) => {
    const before = problems.length
    const value = read(means, reader)
    if (value === null && problems.length === before)
      problems.push({
        sheet,
        row,
        column: columnOf(table.shape, means),
        value: '',
        what: `${means} is missing`,
        remedy: 'Write it as published; a row that is no item does not belong in the table.',
      })
    return value
  }
  return Object.assign(read, { needed, row })
}

/** The total of a column is the sum of its rows, to the last digit. */
function checkSum(
  table: ArchivedTable,
  row: number,
  means: ColumnMeaning,
  sum: Decimal,
  problems: CellProblem[],
) {
  const column = columnOf(table.shape, means)
  const value = column === null ? '' : cellAt(table, row, column)
  if (column === null || isBlank(value)) return
  const { sheet, header } = table.shape
  const at = { sheet, row, column, value }
  try {
    const total =
      means === 'beds'
        ? readBeds(value)
        : readAmount(value, headerText(table.rows, header, column)).value
    if (sum.equals(total)) return
    const unit = means === 'beds' ? 'beds' : 'yuan'
    problems.push({
      ...at,
      what: `the total is ${total} ${unit}, the rows above it come to ${sum.toFixed()}`,
      remedy:
        'Compare the table with the one published: a row is missing, doubled, or has another amount.',
    })
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    problems.push({ ...at, what: error.message, remedy: error.remedy })
  }
}
