import { DateError } from '../dates/date-error.ts'
import { resolveDate } from '../dates/resolve.ts'
import { scanDates } from '../dates/scan.ts'

/** The dates that a text names; 2017年4月19日至20日 names its two ends. */
export const datesIn = (text: string, signedOn: string): string[] =>
  scanDates(text).flatMap(({ text: words }) => datesOf(words, signedOn))

/** The date that an expression of time resolves to, or the two days of a span of days. */
export function datesOf(words: string, signedOn: string): string[] {
  const on = resolved(words, signedOn)
  if (on !== null) return [on]
  const [, from, to] = /^(.*\d日)(?:[-—–~～〜至到]|——)(\d{1,2})日$/.exec(words) ?? []
  const first = from === undefined || to === undefined ? null : resolved(from, signedOn)
  return first === null ? [] : [first, `${first.slice(0, 8)}${(to ?? '').padStart(2, '0')}`]
}

function resolved(words: string, signedOn: string): string | null {
  try {
    return resolveDate(words, signedOn).on
  } catch (error) {
    if (error instanceof DateError) return null
    throw error
  }
}
