import { digit, digitsOf, gap } from './digits.ts'
import type { Finding } from './finding.ts'

const long = `${digit}(?:${gap}${digit}){16}${gap}[0-9０-９XxＸｘ]`
const edge = '[0-9A-Za-z０-９]'
const bare = new RegExp(`(?<!${edge})(?:${long}|${digit}{15})(?!${edge})`, 'gu')
const named = new RegExp(
  `身\\s?份\\s?证\\s?[件明]?\\s?(?:号\\s?码?)?\\s?[:：]?\\s*(${long}|${digit}(?:${gap}${digit}){14})(?!${edge})`,
  'gu',
)

/**
 * Finds identity numbers (GB 11643): 18 characters whose check digit is right,
 * or 15 digits of the old form with a possible date of birth. After the words
 * 身份证号 a number is taken at its word, wrong check digit or not.
 */
export function findIdNumbers(text: string): Finding[] {
  const findings: Finding[] = []
  const add = (start: number, end: number) => {
    findings.push({ rule: 'id_number', start, end, replacement: '[身份证号码已隐去]' })
  }
  for (const { index, 0: found } of text.matchAll(bare)) {
    if (isIdNumber(digitsOf(found))) add(index, index + found.length)
  }
  for (const { index, 0: found, 1: number = '' } of text.matchAll(named)) {
    add(index + found.length - number.length, index + found.length)
  }
  return findings
}

function isIdNumber(number: string): boolean {
  if (!regions.test(number)) return false
  return number.length === 15
    ? isDate(`19${number.slice(6, 12)}`)
    : isDate(number.slice(6, 14)) && checkCharacter(number) === number.slice(17).toUpperCase()
}

/** The provinces of GB/T 2260 that an identity number may begin with. */
const regions = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The 18th character that the first 17 digits call for (ISO 7064 MOD 11-2). */
function checkCharacter(number: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0)
  return '10X98765432'.charAt(sum % 11)
}

function isDate(date: string): boolean {
  const [, year, month, day] = /^((?:18|19|20)\d\d)(\d\d)(\d\d)$/.exec(date) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const iso = `${year}-${month}-${day}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}
