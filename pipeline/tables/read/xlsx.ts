import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx'
import { Decimal } from 'decimal.js'
import { Refused } from '../../ingest/refused.ts'
import { tooManyRows } from './csv.ts'
import { inflateWorkbook } from './inflate.ts'
import { MOST_COLUMNS, MOST_ROWS } from './limits.ts'
import { cellText, rectangle, type Sheet } from './sheet.ts'

/**
 * Reads the sheets of an XLSX workbook as they are shown: dates as days, numbers
 * whole (not as rounded by their format), leading zeros where the format shows
 * them. Of a formula its result is read. A cell merged downwards stands in each of
 * its rows; one merged across stands in its first column.
 *
 * @throws Refused for what is no workbook, is damaged, or is too large
 */
export function readXlsx(bytes: Uint8Array): { sheets: Sheet[]; doubts: string[] } {
  const workbook = parsed(inflateWorkbook(bytes))
  const since1904 = workbook.Workbook?.WBProps?.date1904 === true
  const sheets = workbook.SheetNames.flatMap((name): Sheet[] => {
    const sheet = workbook.Sheets[name]
    const rows = sheet === undefined ? [] : rowsOf(sheet, since1904)
    return rows.length === 0 ? [] : [{ name: cellText(name) || '-', rows }]
  })
  return { sheets, doubts: [] }
}

function parsed(bytes: Uint8Array) {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      sheetRows: MOST_ROWS + 1,
    })
  } catch {
    throw new Refused('the workbook is damaged. Open it in Excel or WPS and save it again as .xlsx')
  }
}

function rowsOf(sheet: WorkSheet, since1904: boolean): string[][] {
  const cells = sheet['!data'] ?? []
  if (cells.length > MOST_ROWS) throw tooManyRows()
  const rows = Array.from(cells, (row: (CellObject | undefined)[] | undefined) => {
    const texts = Array.from(row ?? [], (cell) =>
      cell === undefined ? '' : cellText(shown(cell, since1904)),
    )
    if (texts.length > MOST_COLUMNS && texts.slice(MOST_COLUMNS).some((text) => text !== ''))
      throw new Refused(`the table has more than ${MOST_COLUMNS} columns. Delete those beside it`)
    return texts.slice(0, MOST_COLUMNS)
  })
  for (const { s: first, e: last } of sheet['!merges'] ?? []) {
    const text = rows[first.r]?.[first.c] ?? ''
    if (text === '') continue
    for (let at = first.r + 1; at <= Math.min(last.r, rows.length - 1); at += 1) {
      const row = rows[at]
      if (row !== undefined) row[first.c] = text
    }
  }
  return rectangle(rows.map((row) => Array.from(row, (text: string | undefined) => text ?? '')))
}

/** What is used of the library's number formats, which it does not type. */
interface Formats {
  is_date: (format: string) => boolean
  parse_date_code: (
    serial: number,
    options: { date1904: boolean },
  ) => { y: number; m: number; d: number } | null
}
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the library types it as any
const formats: Formats = SSF

const zeros = /^0{2,}$/

/** The text of a cell: whole where its format would round it. */
function shown(cell: CellObject, since1904: boolean): string {
  const { t: type, v: value, z: format } = cell
  if (type === 'e') return cell.w ?? '#ERROR!'
  if (type === 'b') return value === true ? 'TRUE' : 'FALSE'
  if (typeof value !== 'number') return value === undefined ? '' : String(value)
  if (typeof format === 'string' && formats.is_date(format)) return dayOf(value, since1904)
  if (typeof format === 'string' && zeros.test(format) && Number.isInteger(value))
    return String(value).padStart(format.length, '0')
  return new Decimal(value.toPrecision(15)).toFixed()
}

/** Serial days of Excel, which counts a 29 February 1900 that never was. */
function dayOf(serial: number, since1904: boolean): string {
  const date = formats.parse_date_code(serial, {
    date1904: since1904,
  })
  if (date === null) return String(serial)
  return `${String(date.y).padStart(4, '0')}-${two(date.m)}-${two(date.d)}`
}

const two = (number: number) => String(number).padStart(2, '0')
