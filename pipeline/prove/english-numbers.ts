import { Decimal } from 'decimal.js'
import type { Qualifier } from '../../schemas/qualifier.ts'
import { remembered } from '../text/remembered.ts'

/** A number in an English text, with the words that qualify it. */
export interface EnglishNumber {
  text: string
  value: Decimal
  qualifier: Exclude<Qualifier, 'range'>
  /** 61 over two years lasts two years; over 61 organisations is more than 61. */
  isOver: boolean
}

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const months = [
  'January February March April May June July August September October November December',
]
  .join(' ')
  .split(' ')
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
}

const scale = Object.keys(scales).join('|')
const unitWords = [
  ...tens.map((ten) => `${ten}(?:-(?:${small.slice(1, 10).join('|')}))?`),
  ...small,
]
const number = new RegExp(
  [
    `(\\d+(?:,\\d{3})*(?:\\.\\d+)?)((?:\\s(?:${scale})\\b)*)`,
    `\\b(${unitWords.join('|')}|a(?=\\s(?:${scale})\\b))\\b((?:\\s(?:${scale})\\b)*)`,
    `\\b(${months.join('|')})\\b`,
  ].join('|'),
  'gi',
)

/** Every number of an English text: digits, number words and months, 2.826 million as 2826000. */
export const scanEnglishNumbers = remembered((text): readonly EnglishNumber[] =>
  [...text.matchAll(number)].flatMap((match) => {
    const [whole, digits, digitScale, word, wordScale, month] = match
    const trail = text.slice(match.index + whole.length)
    // The verb “may” and “one another” count nothing.
    if (month === 'may' || (/^one$/i.test(whole) && trail.startsWith(' another'))) return []
    const value =
      month === undefined
        ? scaled(digits ?? spelled(word ?? ''), digitScale ?? wordScale ?? '')
        : new Decimal(1 + months.findIndex((name) => name.toLowerCase() === month.toLowerCase()))
    // 3A is a name.
    const isName = /^[A-Z]/.test(trail)
    const said = isName ? qualifierOf('', '') : qualifierOf(text.slice(0, match.index), trail)
    return [{ text: whole, value, ...said }]
  }),
)

function spelled(words: string): string {
  const [first = '', second] = words.toLowerCase().split('-')
  if (first === 'a') return '1'
  const ten = (tens.indexOf(first) + 2) * 10
  if (ten < 20) return String(small.indexOf(first))
  return String(ten + (second === undefined ? 0 : small.indexOf(second)))
}

function scaled(digits: string, words: string): Decimal {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .reduce(
      (value, word) => value.times(scales[word.toLowerCase()] ?? 1),
      new Decimal(digits.replaceAll(',', '')),
    )
}

/** Longest first, so that “no more than” is not read as “more than”. */
const before: readonly (readonly [RegExp, EnglishNumber['qualifier']])[] = [
  [/\b(?:no|not) (?:less|fewer) than $/i, 'at_least'],
  [/\b(?:at least|a minimum of) $/i, 'at_least'],
  [/\b(?:no|not) more than $/i, 'at_most'],
  [/\b(?:at most|up to|not over|a maximum of|within) $/i, 'at_most'],
  [/\b(?:more than|above|exceeding|in excess of) $/i, 'more_than'],
  [/\b(?:less than|fewer than|under|below) $/i, 'less_than'],
  [/\b(?:about|around|nearly|almost|approximately|roughly|some|close to) $/i, 'about'],
]
const after: readonly (readonly [RegExp, EnglishNumber['qualifier']])[] = [
  [/^[^,.;:()0-9]{0,40}?\b(?:or|and) (?:more|over|above|older|upwards)\b/i, 'at_least'],
  [/^[^,.;:()0-9]{0,40}?\bor (?:less|fewer|under)\b/i, 'at_most'],
]

function qualifierOf(lead: string, trail: string): Pick<EnglishNumber, 'qualifier' | 'isOver'> {
  const words = lead.replace(/[¥“"‘]+$/, '')
  const found =
    before.find(([pattern]) => pattern.test(words)) ??
    after.find(([pattern]) => pattern.test(trail))
  return { qualifier: found?.[1] ?? 'exact', isOver: /\bover $/i.test(words) }
}
