import type { Decimal } from 'decimal.js'
import type { FigureEntry } from '../../schemas/figure.ts'
import type { Reading } from '../quantity/reading.ts'

type Quantity = Pick<FigureEntry, 'value' | 'low' | 'high' | 'qualifier' | 'unit' | 'per' | 'text'>

/** A range may be qualified too, which its qualifier, being a range, does not tell. */
const roughly = /^(?:大?约|将?近|接近)|(?:左右|上下)$/

/**
 * Whether a quantity read from a text says what a figure says: value, qualifier
 * and unit. What it is counted per may be left out beside it, but not changed.
 */
export function saysFigure(reading: Reading, figure: Quantity): boolean {
  return (
    sameNumber(reading.value, figure.value) &&
    sameNumber(reading.low, figure.low) &&
    sameNumber(reading.high, figure.high) &&
    reading.qualifier === figure.qualifier &&
    reading.unit === figure.unit &&
    roughly.test(reading.text) === roughly.test(figure.text) &&
    reading.per.every((each) => figure.per.includes(each))
  )
}

/** Whether two readings say the same. */
export const saysSame = (a: Reading, b: Reading): boolean =>
  saysFigure(a, {
    ...b,
    value: b.value?.toNumber(),
    low: b.low?.toNumber(),
    high: b.high?.toNumber(),
  })

function sameNumber(read: Decimal | null, written: number | undefined): boolean {
  return written === undefined ? read === null : (read?.eq(String(written)) ?? false)
}
