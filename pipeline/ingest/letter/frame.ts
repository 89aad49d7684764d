import type { Line } from '../page/page.ts'
import { findEnd } from './find-end.ts'
import { findOpening } from './find-opening.ts'
import { isReplyTitle } from './reply-title.ts'
import type { Salutation } from './salutation.ts'
import { titleAbove } from './title-above.ts'

/** Where a letter’s parts stand, as indexes into the page’s lines. */
export interface Frame {
  /** The lines of the title right above the letter; empty where there is none. */
  title: number[]
  /** Other titles of the reply above it. */
  headings: number[]
  salutation: (Salutation & { line: number }) | null
  opening: number
  /** The first sentence of every letter: more than one on a page of several. */
  openings: number[]
  date: number | null
  /** The line after the letter’s last one. */
  end: number
  /** The line before which the page goes on about other things. */
  pageEnd: number
  /** The page’s structure calls the letter’s own place a menu or footer: do not believe it. */
  isInFurniture: boolean
}

/** Finds the letter among a page’s lines; null where none begins. */
export function findFrame(lines: readonly Line[]): Frame | null {
  const isShown = ({ dropped, text, stop }: Line) =>
    stop !== null || (!dropped && text.trim() !== '')
  return (
    frameOf(lines, (line) => isShown(line) && !line.furniture, false) ??
    frameOf(lines, isShown, true)
  )
}

function frameOf(
  all: readonly Line[],
  isOfPage: (line: Line) => boolean,
  isInFurniture: boolean,
): Frame | null {
  const indexes = all.flatMap((line, index) => (isOfPage(line) ? [index] : []))
  const lines = indexes.flatMap((index) => all[index] ?? [])
  const indexOf = (position: number) => indexes[position] ?? all.length
  const opening = findOpening(lines)
  if (opening === null) return null
  const { at, salutation } = opening
  const textAt = (position: number) => {
    const line = lines[position]
    return line === undefined || line.isLink || line.dropped ? '' : line.text
  }
  const title = titleAbove(salutation?.at ?? at, textAt)
  const end = findEnd(lines, at)
  return {
    title: title.map(indexOf),
    headings: headingsAbove(title[0] ?? salutation?.at ?? at, textAt).map(indexOf),
    salutation: salutation === null ? null : { ...salutation.found, line: indexOf(salutation.at) },
    opening: indexOf(at),
    openings: opening.all.map(indexOf),
    date: end.date === null ? null : indexOf(end.date),
    end: indexOf(end.letter),
    pageEnd: indexOf(end.page),
    isInFurniture,
  }
}

const mostHeadings = 2

/** Titles of the reply printed again above its own. A crowd of them is a list of other replies. */
function headingsAbove(before: number, textAt: (position: number) => string): number[] {
  const positions = Array.from({ length: before }, (_, at) => at).filter((at) =>
    isReplyTitle(textAt(at)),
  )
  return positions.length > mostHeadings ? [] : positions
}
