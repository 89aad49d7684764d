import { scanDates } from '../dates/scan.ts'
import { scanQuantities } from '../quantity/scan-quantities.ts'
import { cutsNumeral } from './quote.ts'

/**
 * Whether [start, end) of a text (UTF-16) holds an expression of time and cuts
 * none: 今年 does not stand whole in 到今年年底, nor 2018 in 2018-11.
 */
export function holdsWholeDates(text: string, start: number, end: number): boolean {
  const touched = datesTouching(text, start, end)
  return touched.length > 0 && touched.every((date) => date.start >= start && date.end <= end)
}

/** Whether words stand somewhere in a text without cutting a date, a quantity or a numeral. */
export function standsUncut(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const cut =
      cutsNumeral(text[at - 1], text[at]) ||
      cutsNumeral(text[end - 1], text[end]) ||
      scanQuantities(text).some(
        (each) => each.start < end && each.end > at && (each.start < at || each.end > end),
      )
    if (!cut && (datesTouching(text, at, end).length === 0 || holdsWholeDates(text, at, end))) {
      return true
    }
  }
  return false
}

const datesTouching = (text: string, start: number, end: number) =>
  scanDates(text).filter((date) => date.start < end && date.end > start)

/** A text, or the part of it from `start` up to `end` (UTF-16). */
interface Stretch {
  text: string
  start?: number
  end?: number
}

/** Whether words that name a time stand somewhere in a stretch of text without cutting a longer one. */
export function standsWhole({ text, start = 0, end = text.length }: Stretch, words: string) {
  for (let at = text.indexOf(words, start); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at + words.length > end) return false
    if (holdsWholeDates(text, at, at + words.length)) return true
  }
  return false
}
