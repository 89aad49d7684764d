import type { Decimal } from 'decimal.js'

/** The values a statement allows: `[2000000, ∞)` for 不低于200万; an end that is not given is null. */
export interface Interval {
  low: Decimal | null
  high: Decimal | null
  /** Whether its one end is left out: 超过200万 is more than 2,000,000. */
  strict: boolean
  /** The value that 约 stands before: near it, nobody says how near, so both ends are null. */
  about: Decimal | null
}

/** Whether a statement gives both its ends: a number or a range, not a floor, a limit or an 约. */
export const isClosed = ({ low, high }: Interval) => low !== null && high !== null

export function sameInterval(a: Interval, b: Interval): boolean {
  const ends = sameEnd(a.low, b.low) && sameEnd(a.high, b.high) && a.strict === b.strict
  return ends && a.about === null && b.about === null
}

function sameEnd(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : a.eq(b)
}

/** Interval product of non-negative quantities, which is all that letters print. */
export const times = (a: Interval, b: Interval) => combine(a, b, (x, y) => x.times(y))

export const plus = (a: Interval, b: Interval) => combine(a, b, (x, y) => x.plus(y))

function combine(a: Interval, b: Interval, by: (x: Decimal, y: Decimal) => Decimal): Interval {
  const both = (x: Decimal | null, y: Decimal | null) =>
    x === null || y === null ? null : by(x, y)
  const near = a.about === null && b.about === null ? null : both(centre(a), centre(b))
  return {
    low: both(a.low, b.low),
    high: both(a.high, b.high),
    strict: a.strict || b.strict,
    about: near,
  }
}

/** The one value of a statement, exact or about; null where it allows several. */
function centre({ low, high, about }: Interval): Decimal | null {
  return about ?? (low !== null && high !== null && low.eq(high) ? low : null)
}

/** Whether some value lies in both. */
export function overlap(a: Interval, b: Interval): boolean {
  return !below(a, b) && !below(b, a)
}

function below(x: Interval, y: Interval): boolean {
  if (x.high === null || y.low === null) return false
  return x.high.lt(y.low) || (x.high.eq(y.low) && (x.strict || y.strict))
}

/** `600–1200`, `≥4000000`, `>1000`, `≈20`, `61`. */
export function showInterval({ low, high, strict, about }: Interval): string {
  if (about !== null) return `≈${about.toFixed()}`
  if (low === null) return high === null ? '?' : `${strict ? '<' : '≤'}${high.toFixed()}`
  if (high === null) return `${strict ? '>' : '≥'}${low.toFixed()}`
  return low.eq(high) ? low.toFixed() : `${low.toFixed()}–${high.toFixed()}`
}
