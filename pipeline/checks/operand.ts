import { Decimal } from 'decimal.js'
import type { Operand } from '../../schemas/check.ts'
import type { FigureReference } from '../../schemas/quantity.ts'
import type { Interval } from './interval.ts'

/** An operand with what the arithmetic needs of it: its values, or its date. */
export interface Term {
  published: Operand
  /** The values it allows; null where it is no number. */
  interval: Interval | null
  /** Its date (ISO text of the known precision); null where it is none. */
  date: string | null
}

/** The values a figure allows, by its qualifier: `about` allows any, so it refutes nothing. */
export function intervalOf({ value, low, high, qualifier }: FigureReference): Interval {
  const number = (n: number | null) => (n === null ? null : new Decimal(String(n)))
  switch (qualifier) {
    case 'exact':
      return { low: number(value), high: number(value) }
    case 'range':
      return { low: number(low), high: number(high) }
    case 'at_least':
    case 'more_than':
      return { low: number(value), high: null }
    case 'at_most':
    case 'less_than':
      return { low: null, high: number(value) }
    case 'about':
      return { low: null, high: null }
  }
}
