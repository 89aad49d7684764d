import { parse } from 'csv-parse/sync'
import { decode } from '../../ingest/bytes/decode.ts'
import { Refused } from '../../ingest/refused.ts'
import { MOST_ROWS } from './limits.ts'
import { cellText, rectangle, type Sheet } from './sheet.ts'

/**
 * Reads a CSV file in UTF-8 or GB18030, with commas, semicolons or tabs. What parts
 * the cells is told from the first lines: the sign that stands there most often.
 *
 * @throws Refused for a file that is no CSV, or too long
 */
export function readCsv(bytes: Uint8Array): { sheets: Sheet[]; doubts: string[] } {
  const { text, doubts } = decode(bytes)
  let rows: string[][]
  try {
    rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      to: MOST_ROWS + 1,
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    throw new Refused(
      `the file is no CSV that can be read: ${why}. Open it in Excel or WPS and save it as .xlsx`,
    )
  }
  if (rows.length > MOST_ROWS) throw tooManyRows()
  return {
    sheets: [{ name: 'CSV', rows: rectangle(rows.map((row) => row.map(cellText))) }],
    doubts,
  }
}

export const tooManyRows = () =>
  new Refused(
    `the table has more than ${MOST_ROWS.toLocaleString('en')} rows. Split it, such as by session or year`,
  )

function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000)
  const counts = [',', '\t', ';'].map((sign) => ({ sign, count: head.split(sign).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ','
}
