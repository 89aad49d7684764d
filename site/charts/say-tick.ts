import { sayNumber } from '../quantity/say.ts'

/** A number of an axis, in the units Chinese counts in: 200万, 1.5亿, 397. */
export function sayTick(number: number): string {
  const size = Math.abs(number)
  if (size >= 1e8) return `${sayNumber(round(number / 1e8))}亿`
  if (size >= 1e4) return `${sayNumber(round(number / 1e4))}万`
  return sayNumber(round(number))
}

/** Dividing leaves 0.30000000000000004. */
const round = (number: number) => Number(number.toPrecision(12))
