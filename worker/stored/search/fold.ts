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
  return folded(text, false)
}

/** The same, with one space left for each run of white space: numbers end there. */
export function foldSpaced(text: string): Folded {
  return folded(text, true)
}

function folded(text: string, keepsSpaces: boolean): Folded {
  const points: number[] = []
  const at: number[] = []
  let offset = 0
  for (const character of text) {
    const one = foldOne(character)
    if (one !== several && one !== space) {
      points.push(one)
      at.push(offset)
    } else if (one === several) {
      for (const part of foldSlowly(character)) {
        points.push(part)
        at.push(offset)
      }
    } else if (keepsSpaces && points.at(-1) !== space) {
      points.push(space)
      at.push(offset)
    }
    offset += 1
  }
  return { points, at }
}

/** Of a character that folds to no code point, or to more than one. */
const several = -1
const unread = 0
/** What the characters of the basic plane fold to, filled as they are met; NUL is read each time. */
const known = new Int32Array(0x10000)

function foldOne(character: string): number {
  const point = character.codePointAt(0) ?? 0
  const met = known[point]
  if (met !== undefined && met !== unread) return met
  const [first, ...more] = foldSlowly(character)
  const one = first === undefined || more.length > 0 ? several : first
  if (met !== undefined) known[point] = one
  return one
}

const white = /^\p{White_Space}$/u
/** White space within a compatibility form, and what no reader sees. */
const unseen = /[\p{White_Space}\u200B\u2060\uFEFF]/gu

function foldSlowly(character: string): number[] {
  if (white.test(character)) return [space]
  const plain = character.toWellFormed().normalize('NFKC').replace(unseen, '').toLowerCase()
  return Array.from(plain, (part) => simplified(part).codePointAt(0) ?? 0)
}
