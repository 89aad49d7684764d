import { remembered } from '../text/remembered.ts'
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

interface Stretch {
  start: number
  end: number
}

/** Longest reach of a reviewed word to the left of its numeral. */
const reach = 8

/**
 * Accounts for every run of digits and of Chinese numerals in a text: a rule of
 * form, a reviewed word, a quantity, or none of these. A word beats only a
 * quantity that ends inside it (一次性): not 一百元, nor 一起 and 四周, which may
 * be cases and weeks. A fraction is never taken for its words (十分之一).
 */
export function scanNumerals(text: string, words: NumeralWords): readonly Numeral[] {
  let scan = scanning.get(words)
  if (scan === undefined) {
    scan = remembered((text) => scanWith(text, words))
    scanning.set(words, scan)
  }
  return scan(text)
}

/** The reading of a text with each set of reviewed words. */
const scanning = new WeakMap<NumeralWords, (text: string) => readonly Numeral[]>()

function scanWith(text: string, words: NumeralWords): Numeral[] {
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
  const word = wordOver(text, start, end, words)
  if (word !== null && (reading === undefined || isLonger(word, reading))) return 'word'
  return reading === undefined || 'unread' in reading ? 'unexplained' : 'quantity'
}

/** The last of the ordered, separate spans that begins at or before `at`, if it reaches past it. */
function covering<S extends Stretch>(spans: readonly S[], at: number) {
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

/** The longest reviewed word that holds the numeral text[at:end]. */
function wordOver(text: string, at: number, end: number, words: NumeralWords): Stretch | null {
  let longest: Stretch | null = null
  for (let from = Math.max(0, at - reach); from <= at; from += 1) {
    const word = wordAt(words, text, from)?.word
    if (word === undefined || from + word.length < end || !isAtHome(text, from, word)) continue
    if (longest === null || word.length > longest.end - longest.start) {
      longest = { start: from, end: from + word.length }
    }
  }
  return longest
}

const isLonger = (word: Stretch, { start, end }: Stretch) =>
  word.end >= end && word.end - word.start > end - start
