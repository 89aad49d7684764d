import { digit, gap, standsInCreditCode } from './digits.ts'
import type { Finding } from './finding.ts'

const countryCode = `(?:[(（]?(?:[+＋]|00|００)?(?:86|８６)[)）]?${gap}|[0０])?`
const elevenDigits = `[1１]${gap}[3-9３-９](?:${gap}${digit}){9}`
const mobile = new RegExp(`(?<!${digit})${countryCode}(${elevenDigits})(?!${digit})`, 'gu')

/** An amount of eleven digits is money, not a telephone. */
const amountAfter = /^(?:[.．][0-9０-９]+)?[^\S\n]?[余多]?(?:元|万|亿|美元|%|％)/u
const amountBefore = /[¥￥$][^\S\n]?$/u

/** Groups people write a mobile number in. Other gaps are those of a table's columns. */
const groupings = new Set(['11', '3-4-4', '3-8', '7-4', '3-3-5', '4-3-4', '4-4-3', '3-5-3', '5-6'])
const spelledOut = /^1(?:-1)+$/
const telephoneBefore = /(?:电\s*话|手\s*机|联\s*系|号\s*码|tel|phone|[+＋]\s*86)[^\n]{0,24}$/iu

/** Finds mobile numbers: 11 digits in half or full width, grouped or not, with or without +86. */
export function findMobiles(text: string): Finding[] {
  const findings: Finding[] = []
  for (const { index: start, 0: found, 1: number = '' } of text.matchAll(mobile)) {
    const end = start + found.length
    const before = text.slice(Math.max(0, start - 32), end - number.length)
    const groups = number.split(/[^0-9０-９]+/u).map((group) => group.length)
    const grouping = groups.join('-')
    const isGrouped = groupings.has(grouping) || spelledOut.test(grouping)
    if (!isGrouped && !telephoneBefore.test(before)) continue
    if (standsInCreditCode(text, start, end)) continue
    if (amountAfter.test(text.slice(end, end + 12)) || amountBefore.test(before)) continue
    findings.push({ rule: 'mobile', start, end, replacement: '[手机号码已隐去]' })
  }
  return findings
}
