import { isPartialDate } from '../../schemas/partial-date.ts'
import { readChineseInteger } from '../quantity/chinese-integer.ts'
import { foldDigits } from '../quantity/number.ts'
import { DateError } from './date-error.ts'

const digits = '零〇一二三四五六七八九'
const form =
  /^(\d{4}|[零〇一二三四五六七八九]{4})(?:\s*[年./-]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})(?:\s*[月./-]\s*(\d{1,2}|[一二三四五六七八九十]{1,3}))?)?\s*[年月日]?$/

/**
 * A date as printed (2018年7月2日, 2018-11, 2018.7.2, 二〇一八年七月二日) as ISO
 * text of its precision; null where the text is none.
 *
 * @throws DateError for a date that is not in the calendar
 */
export function parsePrintedDate(text: string): string | null {
  const [, year, month, day] = form.exec(foldDigits(text.trim())) ?? []
  if (year === undefined) return null
  const parts = [yearOf(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) =>
      String(/^\d+$/.test(part) ? Number(part) : readChineseInteger(part)).padStart(2, '0'),
    )
  const date = parts.join('-')
  if (!isPartialDate(date)) throw new DateError(`“${text}” is no date of the calendar`)
  return date
}

/** 二〇一八 is 2018; the sign 〇 and the word 零 both stand for nought. */
function yearOf(year: string): string {
  if (/^\d+$/.test(year)) return year
  return [...year].map((digit) => Math.max(0, digits.indexOf(digit) - 1)).join('')
}
