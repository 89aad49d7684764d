import type { Parts } from '../page/page-parts.ts'
import { squeeze } from '../text.ts'
import { absent, type Field, type Reading, taken } from './reading.ts'

const open = '[〔【\\[［﹝(（〈]'
const close = '[〕】\\]］﹞)）〉]'
const sound = new RegExp(
  `^[\\p{Script=Han}A-Za-z]{1,16}\\s*${open}\\s*(?:19|20)\\d{2}\\s*年?\\s*${close}\\s*(?:第)?\\s*[A-Za-z]?\\d{1,5}(?:-\\d{1,4})?\\s*号$`,
  'u',
)
const yearless = /^[\p{Script=Han}]{2,14}(?:字|函|发|复|办|提|建)第?\s*\d{1,5}\s*号$/u
const damaged = new RegExp(
  `^([\\p{Script=Han}A-Za-z]{1,16})\\s*(?:${open})?\\s*((?:19|20)\\d{2})\\s*(?:${close})?\\s*(?:第)?\\s*(\\d{1,5})\\s*(号)?$`,
  'u',
)

/** What may stand before it on its line: its label, or the class of the result. */
const beforeNumber = /^(?:(?:文\s*号|发文字号)[:：]|[(（【]?[A-D甲乙丙丁]\d?\s*类?[)）】]\s*)/u

/** The letter’s document number (发文字号), from the line it stands on or from a label. */
export function readDocNumber(parts: Parts): Field<string> {
  const readings: Reading<string>[] = []
  const repaired: Reading<string>[] = []
  const add = (words: string, source: Reading<string>['source']) => {
    const text = tidy(words)
    if (sound.test(text)) readings.push({ value: text, source, printed: words.trim() })
    else {
      const mended = mend(text)
      if (mended !== null) repaired.push({ value: mended, source, printed: words.trim() })
    }
  }
  for (const { role, value } of parts.labels) {
    // 编号：蓝建字〔2021〕9号 is no number of a suggestion.
    if (role === 'number' && sound.test(tidy(value))) add(value, 'label')
    if (role !== 'doc number') continue
    add(value, 'label')
    if (yearless.test(tidy(value)) || /^(?:19|20)\d{2}-\d{1,4}$/.test(tidy(value)))
      readings.push({ value: tidy(value), source: 'label', printed: value })
  }
  for (const line of parts.header) {
    if (squeeze(line).length > 60 || /[:：].*[:：]/u.test(line)) continue
    for (const words of line.split(/[\t|]|\s{2,}|(?<=号)\s+/u))
      add(words.replace(beforeNumber, ''), 'header')
  }
  const [first] = readings
  if (first !== undefined) {
    const other = readings.find(({ value }) => bare(value) !== bare(first.value))
    return taken(
      first,
      other === undefined ? [] : [`doc_number: the ${other.source} says ${other.value}`],
      other === undefined ? [] : [other],
    )
  }
  const [mended] = repaired
  if (mended === undefined) return absent()
  return taken(mended, [
    `doc_number: characters are missing in “${mended.printed}”; read as ${mended.value}`,
  ])
}

/** 威民函〔202312号 lost a bracket: the year has four digits, the rest is the number. */
function mend(text: string): string | null {
  const [, body, year, number] = damaged.exec(text) ?? []
  if (body === undefined || year === undefined || number === undefined) return null
  const hasBracket = new RegExp(`${open}|${close}`, 'u').test(text)
  const looksIt = /(?:函|发|字|复|办|提|建|议|文|答|案|政|民|教|交)$/u.test(body)
  return hasBracket && looksIt ? `${body}〔${year}〕${String(Number(number))}号` : null
}

const tidy = (words: string) =>
  words
    .trim()
    .replace(/\s+/gu, '')
    .replace(/^[•·●]+/u, '')
const bare = (value: string) => squeeze(value).replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '')
