import { Decimal } from 'decimal.js'
import type { Operand } from '../../schemas/check.ts'
import type { FigureReference } from '../../schemas/quantity.ts'
import type { Interval } from './interval.ts'

/** An operand with what the arithmetic needs of it: its values and unit, or its date. */
export interface Term {
  published: Operand
  /** The values it allows; null where it is no number. */
  interval: Interval | null
  /** Its unit and what it is counted per, in a form that can be compared and shown: `元/person/month`. */
  measure: string | null
  /** Its date (ISO text of the known precision); null where it is none. */
  date: string | null
}

type Quantity = Pick<FigureReference, 'value' | 'low' | 'high' | 'qualifier'>

/** The values a figure allows, by its qualifier: `about` allows any, so it refutes nothing. */
export function intervalOf({ value, low, high, qualifier }: Quantity): Interval {
  const number = (n: number | null) => (n === null ? null : new Decimal(String(n)))
  const open = { low: null, high: null, strict: false, about: null }
  switch (qualifier) {
    case 'exact':
      return { ...open, low: number(value), high: number(value) }
    case 'range':
      return { ...open, low: number(low), high: number(high) }
    case 'at_least':
    case 'more_than':
      return { ...open, low: number(value), strict: qualifier === 'more_than' }
    case 'at_most':
    case 'less_than':
      return { ...open, high: number(value), strict: qualifier === 'less_than' }
    case 'about':
      return { ...open, about: number(value) }
  }
}

/** The unit of a figure with what it is counted per. */
export const measureOf = ({ unit, per }: Pick<FigureReference, 'unit' | 'per'>) =>
  [unit, ...per].join('/')
