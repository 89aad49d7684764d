import { Decimal } from 'decimal.js'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Unit } from '../../schemas/unit.ts'
import { scanDates } from '../dates/scan.ts'
import { readNumber } from '../quantity/number.ts'
import type { NumeralWords } from '../quantity/numeral-words.ts'
import type { Reading } from '../quantity/reading.ts'
import { scanNumerals } from '../quantity/scan-numerals.ts'
import { scanQuantities } from '../quantity/scan-quantities.ts'
import { type EnglishNumber, scanEnglishNumbers } from './english-numbers.ts'

/**
 * What the English of a text of ours says that its Chinese does not, or leaves
 * out: every number of one stands in the other, with the same qualifier. The
 * Chinese is held against the letter elsewhere. One sentence for each fault.
 */
export function disproveEnglish({ zh, en }: Bilingual, words: NumeralWords): string[] {
  const readings = scanQuantities(zh)
  const numbers = scanEnglishNumbers(en)
  const said = new Set(numbers.map(({ value }) => value.toFixed()))
  const { all, counting } = numbersOf(zh, readings, words)
  return [
    ...numbers
      .filter(({ value }) => !all.has(value.toFixed()))
      .map(({ text }) => `“${text}” does not stand in the Chinese`),
    ...[...counting]
      .filter((value) => value !== '1' && !said.has(value))
      .map((value) => `the ${value} of the Chinese is left out`),
    ...numbers
      .filter((each) => !isQualifiedAs(each, readings))
      .map(({ text }) => `“${text}” is qualified otherwise than in the Chinese`),
    ...readings
      .filter((reading) => !numbers.some((each) => agrees(each, reading)))
      .filter(({ value, qualifier }) => value !== null && qualifier !== 'exact')
      .map(({ text }) => `the qualifier of “${text}” is left out`),
  ]
}

/** Every number of a Chinese text, and those that count something or belong to a date. */
function numbersOf(zh: string, readings: readonly Reading[], words: NumeralWords) {
  const all = new Set<string>()
  const counting = new Set<string>()
  const dates = scanDates(zh)
  for (const numeral of scanNumerals(zh, words)) {
    const covers = (span: { start: number; end: number }) =>
      span.start <= numeral.start && span.end >= numeral.end
    const reading = readings.find(covers)
    const printed = readNumber(zh, numeral.start)
    const values = reading ?? printed
    const own = [values?.low ?? null, values?.high ?? null, reading?.value ?? null].flatMap(
      (value) => (value === null ? [] : [value.toFixed()]),
    )
    const plain = /^\d+$/.test(numeral.text) ? [new Decimal(numeral.text).toFixed()] : []
    const isCounted = numeral.kind === 'quantity' || numeral.kind === 'unexplained'
    for (const value of [...own, ...(dates.some(covers) ? plain : [])]) {
      all.add(value)
      if (isCounted || numeral.kind === 'date') counting.add(value)
    }
  }
  return { all, counting }
}

const spans: ReadonlySet<Unit> = new Set(['year', 'month', 'week', 'day', 'hour'])

function isQualifiedAs(number: EnglishNumber, readings: readonly Reading[]): boolean {
  const same = readings.filter(({ value }) => value?.eq(number.value) === true)
  if (same.length === 0) return number.qualifier === 'exact' || isEnd(number, readings)
  return same.some((reading) => agrees(number, reading))
}

/** The end of a range needs no qualifier of its own. */
const isEnd = (number: EnglishNumber, readings: readonly Reading[]) =>
  readings.some(
    ({ low, high }) => low?.eq(number.value) === true || high?.eq(number.value) === true,
  ) && number.qualifier === 'exact'

function agrees({ value, qualifier, isOver }: EnglishNumber, reading: Reading): boolean {
  if (reading.value?.eq(value) !== true) return false
  const said = isOver && !spans.has(reading.unit) ? 'more_than' : qualifier
  return said === reading.qualifier
}
