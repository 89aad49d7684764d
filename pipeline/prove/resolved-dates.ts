import { DateError } from '../dates/date-error.ts'
import { resolveDate } from '../dates/resolve.ts'
import { scanDates } from '../dates/scan.ts'

/** The expressions of time in a text (UTF-16) with what each resolves to; null where it names no date. */
export function scanResolvedDates(text: string, signedOn: string) {
  return scanDates(text).map((date) => ({ ...date, on: resolved(date.text, signedOn) }))
}

/** The dates that a text names. */
export function datesIn(text: string, signedOn: string): string[] {
  return scanResolvedDates(text, signedOn).flatMap(({ on }) => on ?? [])
}

function resolved(words: string, signedOn: string): string | null {
  try {
    return resolveDate(words, signedOn).on
  } catch (error) {
    if (error instanceof DateError) return null
    throw error
  }
}
