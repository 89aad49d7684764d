import { squeeze } from '../../ingest/text.ts'
import { DateError } from '../../dates/date-error.ts'
import { parsePrintedDate } from '../../dates/printed-date.ts'
import { Unreadable } from './unreadable.ts'

/**
 * A day, month or year as tables print it: 2018年7月2日, 2018.7.2, 2018/7/2, 20180702,
 * with a time behind it, or the serial number that Excel leaves where a column lost its format.
 */
export function readTableDate(text: string): string {
  const plain = squeeze(text).replace(/[T]?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '')
  const spelled = plain
    .replace(/^((?:19|20)\d{2})([01]\d)([0-3]\d)$/, '$1-$2-$3')
    .replace(/[./-]$/, '')
  try {
    const date = serialDay(spelled) ?? parsePrintedDate(spelled)
    if (date !== null) return date
  } catch (error) {
    if (!(error instanceof DateError)) throw error
    throw new Unreadable('is no day of the calendar', 'Compare it with the table as published.')
  }
  throw new Unreadable(
    'is no date with its year',
    'Write it as printed, with its year, such as 2018年7月2日 or 2018-07-02.',
  )
}

/** Days from 1954 to 2064: what a serial of five digits can reasonably be. */
function serialDay(text: string): string | null {
  const serial = /^[2-5]\d{4}$/.test(text) ? Number(text) : 0
  if (serial < 20_000 || serial > 59_999) return null
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
}
