import { spellChinese } from '../../quantity/spell.ts'
import type { Random } from './random.ts'

const day = 86_400_000

/** The day so many days after another; ISO text. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)
}

/** A date as letters print it: 2018年7月2日, 2018年7月, rarely 二〇一八年七月二日. */
export function printDate(random: Random, date: string): string {
  const [year = '', month, dayOfMonth] = date.split('-')
  const spelled = dayOfMonth !== undefined && random.chance(0.1)
  const number = (text: string) =>
    spelled ? spellChinese(Number(text), 'plain') : String(Number(text))
  const printedYear = spelled
    ? [...year].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('')
    : year
  return [
    `${printedYear}年`,
    ...(month === undefined ? [] : [`${number(month)}月`]),
    ...(dayOfMonth === undefined ? [] : [`${number(dayOfMonth)}日`]),
  ].join('')
}
