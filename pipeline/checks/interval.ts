import type { Decimal } from 'decimal.js'

/** The values a statement allows: `[2000000, ∞)` for 不低于200万; open ends are null. */
export interface Interval {
  low: Decimal | null
  high: Decimal | null
}

export function sameInterval(a: Interval, b: Interval): boolean {
  return sameEnd(a.low, b.low) && sameEnd(a.high, b.high)
}

function sameEnd(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : a.eq(b)
}

/** Interval product of non-negative quantities, which is all that letters print. */
export function times(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : a.low.times(b.low),
    high: a.high === null || b.high === null ? null : a.high.times(b.high),
  }
}

export function plus(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : a.low.plus(b.low),
    high: a.high === null || b.high === null ? null : a.high.plus(b.high),
  }
}

/** Whether some value lies in both. */
export function overlap(a: Interval, b: Interval): boolean {
  const below = (x: Interval, y: Interval) => x.high !== null && y.low !== null && x.high.lt(y.low)
  return !below(a, b) && !below(b, a)
}

/** `600–1200`, `≥4000000`, `61`. */
export function showInterval({ low, high }: Interval): string {
  if (low === null) return high === null ? '?' : `≤${high.toFixed()}`
  if (high === null) return `≥${low.toFixed()}`
  return low.eq(high) ? low.toFixed() : `${low.toFixed()}–${high.toFixed()}`
}
