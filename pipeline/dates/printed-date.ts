import { isPartialDate } from '../../schemas/partial-date.ts'
import { readChineseInteger } from '../quantity/chinese-integer.ts'
import { foldDigits } from '../quantity/number.ts'
import { DateError } from './date-error.ts'

const year = '((?:19|20)\\d{2}|[一二][九零〇][零〇一二三四五六七八九]{2})'
const number = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
const words = new RegExp(`^${year}\\s*年度?(?:\\s*${number}\\s*月(?:\\s*${number}\\s*日)?)?$`)
const signs = /^((?:19|20)\d{2})([-./])(\d{1,2})(?:\2(\d{1,2}))?$/
const digits = '零一二三四五六七八九'

/**
 * A date as printed (2018年7月2日, 2018-11, 2018.7.2, 二〇一八年七月二日) as ISO
 * text of its precision; null where the text is none. A year is of the 20th or
 * 21st century and needs its 年, or a month: 3125 and 2018 alone are numbers.
 *
 * @throws DateError for a date that is not in the calendar
 */
export function parsePrintedDate(text: string): string | null {
  const plain = foldDigits(text.trim()).replace(
    /[○OＯ](?=[零〇○OＯ一二三四五六七八九]|\s*年)/g,
    '〇',
  )
  const [, statedYear, month, day] = words.exec(plain) ?? dropSign(signs.exec(plain))
  if (statedYear === undefined) return null
  const parts = [yearOf(statedYear), month, day]
    .filter((part) => part !== undefined)
    .map((part) =>
      String(/^\d+$/.test(part) ? Number(part) : readChineseInteger(part)).padStart(2, '0'),
    )
  const date = parts.join('-')
  if (!isPartialDate(date)) throw new DateError(`“${text}” is no date of the calendar`)
  return date
}

function dropSign(found: RegExpExecArray | null): (string | undefined)[] {
  return found === null ? [] : [found[0], found[1], found[3], found[4]]
}

/** 二〇一八 is 2018; the sign 〇 and the word 零 both stand for nought. */
function yearOf(text: string): string {
  if (/^\d+$/.test(text)) return text
  return [...text].map((digit) => Math.max(0, digits.indexOf(digit))).join('')
}
