import { z } from 'zod'
import { said } from './bilingual.ts'

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the text is a day, month or year of the calendar: `2018-07-02`, `2018-11`, `2018`. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined || Number(year) === 0) return false
  if (month === undefined) return true
  const days = daysIn(Number(year), Number(month))
  return days > 0 && (day === undefined || (Number(day) >= 1 && Number(day) <= days))
}

/** How many days a month has; none where there is no such month. */
function daysIn(year: number, month: number): number {
  const leap = month === 2 && isLeapYear(year) ? 1 : 0
  return (daysInMonth[month - 1] ?? 0) + leap
}

/** The first day that a date allows: `2018-11` begins on 2018-11-01. */
export const earliestDay = (date: PartialDate): string =>
  `${date}${'-01-01'.slice(date.length - 4)}`

/** The last day that a date allows: `2018-11` ends on 2018-11-30. */
export function latestDay(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-')
  return `${year}-${month}-${day ?? daysIn(Number(year), Number(month))}`
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** A date of the precision that is known; ISO text, never a `Date`. */
export const PartialDate = z
  .string()
  .refine(isPartialDate, 'expected a date such as 2018-07-02, 2018-11 or 2018')
  .meta({
    ...said(
      '日期，按已知精度（日、月或年）。',
      'A date of the known precision: day, month or year.',
    ),
    format: 'partial-date',
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  })
export type PartialDate = z.infer<typeof PartialDate>

/** A full day, `2018-07-02`. */
export const IsoDate = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text), 'expected a day such as 2018-07-02')
  .meta({ ...said('日期（日）。', 'A day.'), format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
export type IsoDate = z.infer<typeof IsoDate>
