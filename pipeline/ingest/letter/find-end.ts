import { isDateLine } from '../fields/read-date.ts'
import type { Line } from '../page/page.ts'
import { squeeze } from '../text.ts'
import { isOffice } from './office.ts'

/** Where a letter ends, as positions in the lines given: each is the one after the last. */
export interface End {
  letter: number
  /** The page may go on with the suggestion’s own words. */
  page: number
  /** The last line that is a date, or ends with one. */
  date: number | null
}

const suggestionMarker = /^[【[]?(?:建议内容|提案内容|建议原文|提案原文)[】\]]?[:：]?$/u

export function findEnd(lines: readonly Line[], opening: number): End {
  const isBelow = (at: number) => at > opening
  const firstDate = lines.findIndex(({ text }, at) => isBelow(at) && isDateLine(text))
  const stop = lines.findIndex(
    ({ stop: kind }, at) =>
      isBelow(at) && (kind === 'sure' || (kind === 'likely' && firstDate !== -1 && at > firstDate)),
  )
  const page = stop === -1 ? lines.length : stop
  const suggestion = lines.findIndex(
    ({ text }, at) => at > opening + 1 && suggestionMarker.test(squeeze(text)),
  )
  const letter = suggestion === -1 ? page : Math.min(page, suggestion)
  return { letter, page, date: findDate(lines.slice(0, letter), opening) }
}

const signedWithDate =
  /(?:19|20|[一二][〇零○OＯ])\S{2,}\s*[年.\-/]\s*\S{1,3}\s*[月.\-/]\s*\S{1,3}\s*日?\s*[)）]?$/u

/** The letter’s date: the last one that stands by a signature, else the last one. */
function findDate(lines: readonly Line[], opening: number): number | null {
  const dates = lines.flatMap(({ text }, at) => (at > opening && isDated(text) ? [at] : []))
  const isSigned = (at: number) =>
    [at - 2, at - 1, at + 1].some((near) => near > opening && isOffice(lines[near]?.text ?? '')) ||
    !isDateLine(lines[at]?.text ?? '')
  return dates.findLast(isSigned) ?? dates.at(-1) ?? null
}

function isDated(text: string): boolean {
  if (isDateLine(text)) return true
  return text.length <= 90 && signedWithDate.test(text) && !/[:：。]/u.test(text)
}
