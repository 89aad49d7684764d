import { scanDates } from '../dates/scan.ts'
import { readNumber } from '../quantity/number.ts'
import type { NumeralWords } from '../quantity/numeral-words.ts'
import type { Reading } from '../quantity/reading.ts'
import { ruleSpans } from '../quantity/rule-spans.ts'
import { type Numeral, scanNumerals } from '../quantity/scan-numerals.ts'
import { scanQuantities } from '../quantity/scan-quantities.ts'
import type { Letter } from './letter.ts'
import type { OwnFacts } from './own-facts.ts'
import { datesOf } from './resolved-dates.ts'
import { saysFigure, saysSame } from './same-quantity.ts'
import { standsWhole } from './whole-dates.ts'

/** What a text is read with. */
export interface Reader {
  letter: Letter
  signedOn: string
  words: NumeralWords
}

/**
 * The numerals of a Chinese text of ours that its record does not bear out: a
 * quantity is one of the record's own figures with its qualifier, or stands in
 * its stretch of the letter in a unit that the record has no figure in; a date is
 * one of its dates; any other numeral is a name that the letter prints, or counts
 * the statements that are held together.
 */
export function disproveChinese(text: string, own: OwnFacts, reader: Reader): string[] {
  const quantities = scanQuantities(text)
  const dates = scanDates(text)
  const spans = ruleSpans(text)
  return scanNumerals(text, reader.words).flatMap((numeral) => {
    const covers = (span: { start: number; end: number }) =>
      span.start <= numeral.start && span.end >= numeral.end
    if (numeral.kind === 'word') return []
    if (numeral.kind === 'quantity') {
      const reading = quantities.find(covers)
      if (reading !== undefined && isOwn(text, reading, own)) return []
      return [reading?.text ?? numeral.text]
    }
    if (numeral.kind === 'date') {
      const date = dates.find(covers)
      return date !== undefined && isOwnDate(date.text, own, reader.signedOn)
        ? []
        : [date?.text ?? numeral.text]
    }
    if (numeral.kind === 'unexplained') {
      return isBorne(text, numeral, own, reader) ? [] : [numeral.text]
    }
    const span = spans.find(covers)
    const printed = text.slice(span?.start, span?.end).trim()
    return span !== undefined && reader.letter.text.text.includes(printed) ? [] : [printed]
  })
}

/** 另一次, 这一级: one that is meant, not counted. */
const meant = /[另某同这那哪任]$/

/** 2017年 may be said of 2017-04-20; words that name no date are those of the letter. */
function isOwnDate(words: string, { dates, near }: OwnFacts, signedOn: string): boolean {
  const named = datesOf(words, signedOn)
  if (named.length === 0) return near.some((text) => standsWhole({ text }, words))
  return named.every((on) => [...dates].some((date) => date === on || date.startsWith(`${on}-`)))
}

function isOwn(text: string, reading: Reading, { figures, near, statements }: OwnFacts): boolean {
  if (reading.value?.eq(1) === true && meant.test(text.slice(0, reading.start))) return true
  if (figures.some((figure) => saysFigure(reading, figure))) return true
  const counts = reading.unit === 'item' || reading.unit === 'site'
  if (counts && reading.qualifier === 'exact' && reading.value?.lte(statements) === true)
    return true
  if (figures.some(({ unit }) => unit === reading.unit)) return false
  return near.some((stretch) => scanQuantities(stretch).some((other) => saysSame(reading, other)))
}

/** A numeral that is no quantity: a part of a date, a number used as a name, a count of statements. */
function isBorne(text: string, numeral: Numeral, own: OwnFacts, reader: Reader): boolean {
  const value = readNumber(text, numeral.start)?.low
  const part = '年月日'.indexOf(text[numeral.end] ?? '—')
  if (part >= 0) return [...own.dates].some((date) => value?.eq(date.split('-')[part] ?? '0'))
  const after = text.slice(numeral.end)
  if (value?.eq(1) === true && meant.test(text.slice(0, numeral.start))) return true
  const counts = numeral.text === '二' ? after.startsWith('者') : /^[者句段方]/.test(after)
  if (counts && value?.lte(own.statements) === true) return true
  return /^[0-9]+$/.test(numeral.text) && namesIn(reader).has(numeral.text)
}

function namesIn({ letter, words }: Reader): ReadonlySet<string> {
  const numerals = [...letter.sentences.values()].flatMap(({ text }) => scanNumerals(text, words))
  const named = numerals.filter(({ kind }) => kind === 'word' || kind === 'telephone')
  return new Set(named.map(({ text }) => text))
}
