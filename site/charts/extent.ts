import type { FigureReference } from '../../schemas/quantity.ts'

/**
 * What a quantity takes up on an axis. A floor (不低于) goes on where it ends, an
 * about (约) ends softly, a limit (不超过) is hollow: nobody says how much of it there is.
 */
export interface Extent {
  from: number
  to: number
  fill: 'solid' | 'hollow'
  end: 'closed' | 'open' | 'soft'
}

type Printed = Pick<FigureReference, 'value' | 'low' | 'high' | 'qualifier'>

export function extentOf({ value, low, high, qualifier }: Printed): Extent {
  if (value === null) {
    if (low === null || high === null) throw new Error('a quantity has a value, or low and high')
    return between(low, high)
  }
  switch (qualifier) {
    case 'exact':
    case 'range':
      return upTo(value)
    case 'at_least':
    case 'more_than':
      return floor(value)
    case 'about':
      return about(value)
    case 'at_most':
    case 'less_than':
      return limit(value)
  }
}

/** From nothing to a value; one below nothing lies on the other side. */
export const upTo = (value: number): Extent => ({
  ...between(Math.min(0, value), Math.max(0, value)),
})
export const floor = (value: number): Extent => ({ ...upTo(value), end: 'open' })
export const about = (value: number): Extent => ({ ...upTo(value), end: 'soft' })
export const limit = (value: number): Extent => ({ ...upTo(value), fill: 'hollow' })
export const between = (from: number, to: number): Extent => ({
  from,
  to,
  fill: 'solid',
  end: 'closed',
})
