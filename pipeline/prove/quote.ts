import type { Quote } from '../../schemas/evidence.ts'
import type { Letter } from './letter.ts'

/** What of a letter a quote is looked up in. */
export type Quoted = Pick<Letter, 'text' | 'sentences'>

/** Characters of context on each side of a quote; doubled while the whole is not unique. */
const contextLength = 12

/**
 * The one correct context of a quote: 12 characters on each side, or 24, 48 …
 * where that is needed for prefix + exact + suffix to stand in the text once.
 * Being fixed, it can neither be shortened nor stretched unnoticed.
 */
export function contextOf(
  { text }: Pick<Quoted, 'text'>,
  start: number,
  end: number,
): { prefix: string; suffix: string } {
  for (let length = contextLength; ; length *= 2) {
    const prefix = text.slice(Math.max(0, start - length), start)
    const suffix = text.slice(end, end + length)
    const whole = prefix + text.slice(start, end) + suffix
    const first = text.text.indexOf(whole)
    const once = !text.text.includes(whole, first + 1)
    if (once || length > text.length) return { prefix, suffix }
  }
}

const numeral = /[0-9０-９零〇一二两三四五六七八九十百千万亿.．]/

/** What is wrong with a quote, and its remedy; null where it stands as it says. */
export function disproveQuote(
  letter: Quoted,
  { anchor, start, end, exact, prefix, suffix }: Quote,
): { key: keyof Quote; what: string; remedy: string } | null {
  const restore = 'Correct the quote or its place; npm run locate -- <reply> <words> prints it.'
  const found = letter.text.slice(start, end)
  if (start >= end || found !== exact) {
    return {
      key: 'start',
      what: `code points ${start} to ${end} read “${found}”, not “${exact}”`,
      remedy: restore,
    }
  }
  const sentence = letter.sentences.get(anchor)
  if (sentence === undefined || start < sentence.start || end > sentence.end) {
    return {
      key: 'anchor',
      what: `“${exact}” does not stand in sentence ${anchor}`,
      remedy: restore,
    }
  }
  const context = contextOf(letter, start, end)
  if (prefix !== context.prefix) {
    return { key: 'prefix', what: `“${exact}” follows “${context.prefix}”`, remedy: restore }
  }
  if (suffix !== context.suffix) {
    return { key: 'suffix', what: `“${exact}” is followed by “${context.suffix}”`, remedy: restore }
  }
  if (cutsNumeral(prefix.at(-1), exact[0]) || cutsNumeral(exact.at(-1), suffix[0])) {
    return { key: 'exact', what: `“${exact}” cuts a number in two`, remedy: restore }
  }
  return null
}

/** The sentence of a quote that stands, and the quote's place in it (UTF-16). */
export function placeInSentence(
  letter: Quoted,
  { anchor, start, end }: Quote,
): { text: string; start: number; end: number } {
  const sentence = letter.sentences.get(anchor)
  if (sentence === undefined) throw new Error(`sentence ${anchor} was not proved`)
  const from = letter.text.unitAt(sentence.start)
  return {
    text: sentence.text,
    start: letter.text.unitAt(start) - from,
    end: letter.text.unitAt(end) - from,
  }
}

/** Two neighbouring digits on the two sides of a quote's edge. */
export function cutsNumeral(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && numeral.test(left) && numeral.test(right)
}
