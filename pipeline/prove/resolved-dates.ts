import { DateError } from '../dates/date-error.ts'
import { resolveDate } from '../dates/resolve.ts'
import { scanDates } from '../dates/scan.ts'

/** The expressions of time in a text (UTF-16) with what each resolves to; null where it names no date. */
export function scanResolvedDates(text: string, signedOn: string) {
  return scanDates(text).map((date) => ({ ...date, on: resolved(date.text, signedOn) }))
}

/** The dates that a text names; 2017年4月19日至20日 names two days. */
export function datesIn(text: string, signedOn: string): string[] {
  return scanResolvedDates(text, signedOn).flatMap(({ on, end }) => {
    if (on === null) return []
    const [, last] = /^[至到—–~～-](\d{1,2})日/.exec(text.slice(end)) ?? []
    return last === undefined || on.length < 10
      ? [on]
      : [on, `${on.slice(0, 8)}${last.padStart(2, '0')}`]
  })
}

function resolved(words: string, signedOn: string): string | null {
  try {
    return resolveDate(words, signedOn).on
  } catch (error) {
    if (error instanceof DateError) return null
    throw error
  }
}
