import type { Line } from '../page/page.ts'
import { isDateLine } from '../fields/read-date.ts'
import { squeeze } from '../text.ts'
import { openingStrength } from './opening.ts'
import { isReplyTitle } from './reply-title.ts'
import { titleAbove } from './title-above.ts'
import { readSalutation, type Salutation } from './salutation.ts'

/** Where a letter’s parts stand, as indexes into the page’s lines. */
export interface Frame {
  /** The lines of the title right above the letter; empty where there is none. */
  title: number[]
  /** Other titles of the reply above it. */
  otherTitles: number[][]
  salutation: (Salutation & { line: number }) | null
  opening: number
  openingIsSure: boolean
  /** The last line that is a date, or ends with one. */
  date: number | null
  /** The line after the letter’s last one. */
  end: number
  /** The line before which the page goes on about other things. */
  pageEnd: number
  /** Lines that open a letter: more than one on a page of several letters. */
  openings: number[]
}

/** Finds the letter among a page’s lines; null where none begins. */
export function findFrame(lines: readonly Line[]): Frame | null {
  return (
    frameIn(lines, (line) => !line.dropped && !line.furniture) ??
    frameIn(lines, (line) => !line.dropped)
  )
}

function frameIn(lines: readonly Line[], isOfPage: (line: Line) => boolean): Frame | null {
  const at = lines.flatMap((line, index) =>
    isOfPage(line) && line.text.trim() !== '' ? [index] : [],
  )
  const textAt = (position: number) => lines[at[position] ?? -1]?.text ?? ''
  const salutations = new Map<number, Salutation>()
  const openings: number[] = []
  let opening = -1
  let isSure = false
  for (const [position, index] of at.entries()) {
    const text = lines[index]?.text ?? ''
    if (lines[index]?.isLink === true) continue
    const salutation = text.length <= 3000 ? readSalutation(text) : null
    if (salutation !== null) salutations.set(position, salutation)
    const strength = openingStrength(salutation?.rest === '' ? '' : (salutation?.rest ?? text))
    if (strength === null) continue
    const isAddressed = [0, 1, 2, 3, 4].some((back) => salutations.has(position - back))
    if (strength === 'weak' && !isAddressed) continue
    const last = openings.at(-1)
    if (last === undefined || position - last > 8 || isAddressed) openings.push(position)
    if (opening === -1 || (!isSure && strength === 'sure' && position - opening <= 6)) {
      if (opening === -1) opening = position
      isSure = strength === 'sure'
    }
  }
  if (opening === -1) {
    const addressed = [...salutations].find(
      ([position, { rest }]) => rest === '' && hasTitleAbove(position, textAt),
    )
    if (addressed === undefined) return null
    opening = Math.min(addressed[0] + 1, at.length - 1)
  }
  const salutationAt = [0, 1, 2, 3, 4]
    .map((back) => opening - back)
    .find((position) => salutations.has(position))
  const found = salutationAt === undefined ? undefined : salutations.get(salutationAt)
  const first = salutationAt ?? opening
  const title = titleAbove(first, textAt)
  const titles = otherTitles(title[0] ?? first, textAt)
  const end = endOfLetter(lines, at, opening)
  const date = dateOfLetter(at, opening, end.letter, textAt)
  return {
    title: title.map((position) => at[position] ?? 0),
    otherTitles: titles.map((each) => each.map((position) => at[position] ?? 0)),
    salutation:
      found === undefined || salutationAt === undefined
        ? null
        : { ...found, line: at[salutationAt] ?? 0 },
    opening: at[opening] ?? 0,
    openingIsSure: isSure,
    date: date === null ? null : (at[date] ?? null),
    end: (at[end.letter - 1] ?? lines.length - 1) + 1,
    pageEnd: end.page === at.length ? lines.length : (at[end.page] ?? lines.length),
    openings: [
      ...new Set(openings.filter((position, index) => index === 0 || salutationNear(position))),
    ].map((position) => at[position] ?? 0),
  }

  function salutationNear(position: number): boolean {
    return [0, 1, 2].some((back) => salutations.has(position - back))
  }
}

function hasTitleAbove(position: number, textAt: (position: number) => string): boolean {
  return titleAbove(position, textAt).length > 0
}

function otherTitles(before: number, textAt: (position: number) => string): number[][] {
  const titles: number[][] = []
  for (let position = before - 1; position >= 0 && titles.length < 4; position -= 1) {
    if (isReplyTitle(textAt(position))) titles.push([position])
  }
  return titles
}

/** How many positions belong to the letter, and to the page before it goes on about other things. */
function endOfLetter(
  lines: readonly Line[],
  at: readonly number[],
  opening: number,
): { letter: number; page: number } {
  const from = at[opening] ?? 0
  const firstDate = at.findIndex(
    (index, position) => position > opening && isDateLine(lines[index]?.text ?? ''),
  )
  const dated = firstDate === -1 ? Infinity : (at[firstDate] ?? Infinity)
  const stop = lines.findIndex(
    (line, index) =>
      index > from && (line.stop === 'sure' || (line.stop === 'likely' && index > dated)),
  )
  const suggestion = at.findIndex(
    (index, position) =>
      position > opening + 1 &&
      /^[【[]?(?:建议内容|提案内容|建议原文|提案原文)[】\]]?[:：]?$/u.test(
        squeeze(lines[index]?.text ?? ''),
      ),
  )
  const limit = stop === -1 ? at.length : at.findIndex((index) => index >= stop)
  const end = limit === -1 ? at.length : limit
  return { letter: suggestion === -1 ? end : Math.min(end, suggestion), page: end }
}

const signedWithDate =
  /(?:19|20|[一二][〇零○OＯ])\S{2,}\s*[年.\-/]\s*\S{1,3}\s*[月.\-/]\s*\S{1,3}\s*日?\s*[)）]?$/u

function dateOfLetter(
  at: readonly number[],
  opening: number,
  end: number,
  textAt: (position: number) => string,
): number | null {
  for (let position = Math.min(end, at.length) - 1; position > opening; position -= 1) {
    const text = textAt(position)
    if (isDateLine(text)) return position
    if (text.length <= 60 && signedWithDate.test(text) && !/[:：。]/u.test(text)) return position
  }
  return null
}
