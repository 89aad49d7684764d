import type { PartialDate } from '../../schemas/partial-date.ts'
import type { Language } from '../head/languages.ts'

/** `2018-07-02` → `2018年7月2日`, `2018-11` → `2018年11月`, `2018` → `2018年`. */
export function sayDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-')
  const ofMonth = month === undefined ? '' : `${Number(month)}月`
  const ofDay = day === undefined ? '' : `${Number(day)}日`
  return `${year}年${ofMonth}${ofDay}`
}

/** A date as a language writes it: an English page keeps the ISO one. */
export const sayDateIn = (language: Language): ((date: PartialDate) => string) =>
  ({ zh: sayDate, en: String })[language]

/** An interval stays one: `122–151 天`. */
export function sayDays({ min_days, max_days }: { min_days: number; max_days: number }): string {
  return min_days === max_days ? `${min_days}\u00a0天` : `${min_days}–${max_days}\u00a0天`
}
