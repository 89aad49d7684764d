import { QuantityError } from './quantity-error.ts'
import type { Reading } from './reading.ts'
import { scanAmounts } from './scan-quantities.ts'

/**
 * Reads again the one quantity that lies in the quote [start, end) of a
 * sentence (UTF-16). The whole sentence is read, so that a quote which cuts a
 * number, its qualifier or its unit is found out.
 *
 * @throws QuantityError when the quote holds none, several, a part of one, or one that only a person can read
 */
export function reReadQuantity(sentence: string, start: number, end: number): Reading {
  const quote = sentence.slice(start, end)
  const [amount, ...more] = scanAmounts(sentence).filter(
    (other) => other.start < end && other.end > start,
  )
  if (amount === undefined) throw new QuantityError('none', quote)
  if (more.length > 0) throw new QuantityError('several', quote)
  if ('unread' in amount) throw new QuantityError(amount.unread, amount.text)
  if (amount.start < start || amount.end > end) {
    throw new QuantityError('cut', quote, amount.text)
  }
  return amount
}
