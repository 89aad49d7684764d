import { QuantityError } from './quantity-error.ts'
import type { Reading } from './reading.ts'
import { scanQuantities } from './scan-quantities.ts'

/**
 * Reads again the one quantity that lies in the quote [start, end) of a
 * sentence (UTF-16). The whole sentence is read, so that a quote which cuts a
 * number, its qualifier or its unit is found out.
 *
 * @throws QuantityError when the quote holds none, several, or a part of one
 */
export function reReadQuantity(sentence: string, start: number, end: number): Reading {
  const quote = sentence.slice(start, end)
  const touched = scanQuantities(sentence).filter(
    (reading) => reading.start < end && reading.end > start,
  )
  const [reading, ...more] = touched
  if (reading === undefined) throw new QuantityError('none', `“${quote}” holds no quantity`)
  if (more.length > 0) throw new QuantityError('several', `“${quote}” holds more than one quantity`)
  if (reading.start < start || reading.end > end) {
    throw new QuantityError('cut', `“${quote}” is only a part of “${reading.text}”`)
  }
  return reading
}
