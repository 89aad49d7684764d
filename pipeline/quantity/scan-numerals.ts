import type { Reading, Unread } from './reading.ts'
import { type NumeralWords, wordAt } from './numeral-words.ts'
import { type RuleKind, ruleSpans, type Span } from './rule-spans.ts'
import { numeralRun, scanAmounts } from './scan-quantities.ts'

/** A run of digits or of Chinese numerals, with what it is. */
export interface Numeral {
  kind: RuleKind | 'word' | 'quantity' | 'unexplained'
  start: number
  end: number
  text: string
}

/** Longest reach of a reviewed word to the left of its numeral. */
const reach = 8

/**
 * Accounts for every run of digits and of Chinese numerals in a text: a rule of
 * form, a reviewed word, a quantity, or none of these. A word beats only a
 * quantity that ends inside it (一次性): not 一百元, nor 一起 and 四周, which may
 * be cases and weeks. A fraction is never taken for its words (十分之一).
 */
export function scanNumerals(text: string, words: NumeralWords): Numeral[] {
  const spans = ruleSpans(text)
  const readings = scanAmounts(text)
  return [...text.matchAll(numeralRun)].map((match) => {
    const start = match.index
    const end = start + match[0].length
    return { kind: kindOf(text, start, end, spans, readings, words), start, end, text: match[0] }
  })
}

function kindOf(
  text: string,
  start: number,
  end: number,
  spans: readonly Span<RuleKind>[],
  readings: readonly (Reading | Unread)[],
  words: NumeralWords,
): Numeral['kind'] {
  const rule = covering(spans, start)
  if (rule !== undefined && rule.end >= end) return rule.kind
  const reading = covering(readings, start)
  const wordEnd = longestWordEnd(text, start, words)
  if (wordEnd >= end && (reading === undefined || wordEnd > reading.end)) {
    return isFraction(text, start, end) ? 'unexplained' : 'word'
  }
  return reading === undefined || 'unread' in reading ? 'unexplained' : 'quantity'
}

const isFraction = (text: string, start: number, end: number) =>
  text.startsWith('分之', end) || text.slice(0, start).endsWith('分之')

/** The last of the ordered, separate spans that begins at or before `at`, if it reaches past it. */
function covering<S extends { start: number; end: number }>(spans: readonly S[], at: number) {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  const span = spans[low - 1]
  return span !== undefined && span.end > at ? span : undefined
}

const services = /热线|报警|急救|电话|服务台|平台|应急|联动|拨打|呼叫|受理|投诉|指挥|消防|求助|咨询/

/** 120 is the ambulance number only beside words for such a service. */
function isAtHome(text: string, at: number, word: string): boolean {
  return (
    !/^\d+$/.test(word) || services.test(text.slice(Math.max(0, at - 12), at + word.length + 20))
  )
}

function longestWordEnd(text: string, at: number, words: NumeralWords): number {
  let end = -1
  for (let from = Math.max(0, at - reach); from <= at; from += 1) {
    const word = wordAt(words, text, from)?.word
    if (word !== undefined && from + word.length > at && isAtHome(text, from, word))
      end = Math.max(end, from + word.length)
  }
  return end
}
