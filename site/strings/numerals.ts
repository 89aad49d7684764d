const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A term or session in Chinese numerals, as its name is written: 17 → 十七. */
export function sayOrdinal(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) {
    throw new Error(`expected a term or session from 1 to 99, found ${number}`)
  }
  const tens = Math.floor(number / 10)
  const ones = number % 10
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens] ?? ''}十`
  return head + (ones === 0 ? '' : (digits[ones] ?? ''))
}
