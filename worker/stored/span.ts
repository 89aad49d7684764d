import { z } from 'zod'
import { earliestDay, latestDay } from '../../schemas/partial-date.ts'

/** Between which bounds the true value lies; null where a bound is not known. */
export interface Span<T extends string | number> {
  low: T | null
  high: T | null
}

/** The first and the last day a date allows: `2018-11` is 2018-11-01 to 2018-11-30. */
export function spanOfDate(date: string): { low: string; high: string } {
  return { low: earliestDay(date), high: latestDay(date) }
}

const Printed = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.string(),
})

/** The bounds a quantity allows by its qualifier: 不低于200万 has no upper one, 约 neither. */
export function spanOfQuantity(quantity: unknown): Span<number> & { printed: number | null } {
  const { value, low, high, qualifier } = Printed.parse(quantity)
  const printed = value ?? low
  if (value === null) return { low, high, printed }
  switch (qualifier) {
    case 'exact':
      return { low: value, high: value, printed }
    case 'at_least':
    case 'more_than':
      return { low: value, high: null, printed }
    case 'at_most':
    case 'less_than':
      return { low: null, high: value, printed }
    default:
      return { low: null, high: null, printed }
  }
}
