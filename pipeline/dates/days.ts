/** Arithmetic on ISO dates of any precision. The calendar comes from UTC days, never from a clock. */

const day = 86_400_000
const toDays = (date: string) => Date.parse(`${date}T00:00:00Z`) / day
const pad = (n: number) => String(n).padStart(2, '0')

/** The first day a date allows: `2018-11` → `2018-11-01`. */
export function earliestDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** The last day a date allows: `2018-02` → `2018-02-28`, `2020` → `2020-12-31`. */
export function latestDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  return date.length === 7 ? `${date}-${pad(lastOfMonth(date))}` : date
}

function lastOfMonth(month: string): number {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate()
}

/** Days from one date to another, as the interval their precisions allow. */
export function daysBetween(from: string, to: string): { min: number; max: number } {
  return {
    min: toDays(earliestDay(to)) - toDays(latestDay(from)),
    max: toDays(latestDay(to)) - toDays(earliestDay(from)),
  }
}

/** A day some months later, held to the month's end: 2018-11-30 + 3 is 2019-02-28. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const target = `${String(Math.floor(index / 12)).padStart(4, '0')}-${pad((index % 12) + 1)}`
  return `${target}-${pad(Math.min(dayOfMonth, lastOfMonth(target)))}`
}
