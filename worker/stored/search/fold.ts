import { simplified } from './simplified.ts'

/**
 * A text as search compares it. Every code point is folded by itself, so that a
 * part of a text folds to a part of the folded text.
 */
export interface Folded {
  /** The folded code points. One of the text can give none (white space) or several (㎡: m, 2). */
  points: readonly number[]
  /** For each of them, which code point of the text it comes from. */
  at: readonly number[]
}

export const space = 0x20

/**
 * Folds width and compatibility forms (NFKC), case, and traditional to simplified
 * characters, and drops white space. Punctuation stays. Lone surrogates become U+FFFD.
 */
export function fold(text: string): Folded {
  return withoutSpaces(foldSpaced(text))
}

/** The same, with one space left for each run of white space: numbers end there. */
export function foldSpaced(text: string): Folded {
  const points: number[] = []
  const at: number[] = []
  let offset = 0
  let isAfterSpace = false
  for (let unit = 0; unit < text.length; offset += 1) {
    const point = text.codePointAt(unit) ?? 0
    unit += point > 0xffff ? 2 : 1
    const one = foldOne(point)
    const isSpace = one === space
    if (one === several) {
      for (const part of foldSlowly(point)) {
        points.push(part)
        at.push(offset)
      }
    } else if (!isSpace || !isAfterSpace) {
      points.push(one)
      at.push(offset)
    }
    isAfterSpace = isSpace
  }
  return { points, at }
}

/**
 * Whether a text may hold folded points: asked before it is folded as a whole, which costs
 * much more. False is certain; true is not, where a character folds to several.
 */
export function mayHold(text: string, points: readonly number[]): boolean {
  for (let unit = 0; unit < text.length; unit += 1) {
    if (beginsAt(text, unit, points)) return true
  }
  return false
}

function beginsAt(text: string, unit: number, points: readonly number[]): boolean {
  let held = 0
  for (let at = unit; held < points.length; at += 1) {
    const point = text.codePointAt(at)
    if (point === undefined) return false
    if (point > 0xffff) at += 1
    const one = foldOne(point)
    if (one === several) return true
    if (one === space && held > 0) continue
    if (one !== points[held]) return false
    held += 1
  }
  return true
}

export function withoutSpaces(folded: Folded): Folded {
  if (!folded.points.includes(space)) return folded
  const kept = folded.at.filter((_, index) => folded.points[index] !== space)
  return { points: folded.points.filter((point) => point !== space), at: kept }
}

/** Of a code point that folds to none, or to more than one. */
const several = -1
const unread = 0
/** What the basic plane folds to, filled as its code points are met; NUL is read each time. */
const known = new Int32Array(0x10000)

function foldOne(point: number): number {
  const met = known[point] ?? unread
  if (met !== unread) return met
  const [first, ...more] = foldSlowly(point)
  const one = first === undefined || more.length > 0 ? several : first
  if (point < known.length) known[point] = one
  return one
}

const white = /^\p{White_Space}$/u
/** White space within a compatibility form, and what no reader sees. */
const unseen = /[\p{White_Space}\u200B\u2060\uFEFF]/gu

function foldSlowly(point: number): number[] {
  const character = String.fromCodePoint(point).toWellFormed()
  if (white.test(character)) return [space]
  const plain = character.normalize('NFKC').replace(unseen, '').toLowerCase()
  return Array.from(plain, (part) => simplified(part).codePointAt(0) ?? 0)
}
