import { foldSpaced, space } from './fold.ts'
import { type NumberSought, wholeNumeral } from './numerals.ts'
import { numberPhrase, textPhrase } from './tokens.ts'

/** What a reader looks for: each word somewhere in a record, within one sentence. */
export interface Query {
  /** The MATCH expression. It holds nothing that was typed, only tokens. */
  match: string
  words: readonly (readonly number[])[]
  /** The numbers that the words are, by which other spellings are found. */
  numbers: readonly NumberSought[]
}

/** Why a query is not looked for. */
export interface QueryRefusal {
  refused: 'nothing_to_search' | 'too_long' | 'too_many_words'
  limit: number | null
}

/** In folded code points, white space not counted. */
const longestQuery = 200
const mostWords = 16

/**
 * Reads what was typed. White space parts words; everything else is looked for as it
 * stands. A word that is a number is also found in other spellings, and so is a number
 * typed with spaces before its unit (282.6 万元).
 */
export function readQuery(typed: string): Query | QueryRefusal {
  const { points } = foldSpaced(typed.trim())
  const length = points.filter((point) => point !== space).length
  if (length > longestQuery) return { refused: 'too_long', limit: longestQuery }
  const words = wordsOf(points)
  if (words.length === 0) return { refused: 'nothing_to_search', limit: null }
  if (words.length > mostWords) return { refused: 'too_many_words', limit: mostWords }
  const numbers = words.map(wholeNumeral)
  const all = words.map((word, index) => clause(word, numbers[index] ?? null)).join(' AND ')
  const whole = words.length > 1 ? wholeNumeral(points) : null
  return {
    match: whole === null ? all : `(${all}) OR "${numberPhrase(whole)}"`,
    words,
    numbers: [...numbers, whole].filter((number) => number !== null),
  }
}

/** The words between spaces, each once. */
function wordsOf(points: readonly number[]): number[][] {
  const words: number[][] = [[]]
  for (const point of points) {
    if (point === space) words.push([])
    else words.at(-1)?.push(point)
  }
  return [...new Map(words.map((word) => [String(word), word])).values()].filter(
    (word) => word.length > 0,
  )
}

function clause(word: readonly number[], number: NumberSought | null): string {
  const phrase = textPhrase(word)
  return number === null ? `"${phrase}"` : `("${phrase}" OR "${numberPhrase(number)}")`
}
