/** An exact decimal number, `digits × 10^power`. */
export interface ExactDecimal {
  digits: bigint
  power: number
}

/** Reads digits with an optional decimal point: `282.6`. */
export function readDecimal(text: string): ExactDecimal {
  const [whole = '', fraction = ''] = text.split('.')
  return { digits: BigInt(whole + fraction), power: -fraction.length }
}

export function shifted({ digits, power }: ExactDecimal, by: number): ExactDecimal {
  return { digits, power: power + by }
}

export function sum(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const [left, right, power] = aligned(a, b)
  return { digits: left + right, power }
}

export function isLess(a: ExactDecimal, b: ExactDecimal): boolean {
  const [left, right] = aligned(a, b)
  return left < right
}

/** The one way to write a number: no separators, no zeros that say nothing, `0.5`, `2826000`. */
export function canonicalText({ digits, power }: ExactDecimal): string {
  const text = (power > 0 ? digits * 10n ** BigInt(power) : digits).toString()
  if (power >= 0) return text
  const padded = text.padStart(1 - power, '0')
  const fraction = padded.slice(power).replace(/0+$/, '')
  return padded.slice(0, power) + (fraction === '' ? '' : `.${fraction}`)
}

function aligned(a: ExactDecimal, b: ExactDecimal): [bigint, bigint, number] {
  const power = Math.min(a.power, b.power)
  const digitsAt = (n: ExactDecimal) => n.digits * 10n ** BigInt(n.power - power)
  return [digitsAt(a), digitsAt(b), power]
}
