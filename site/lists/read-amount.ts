import { Decimal } from 'decimal.js'
import { unitWords } from '../../schemas/unit-words.ts'
import { readNumerals } from './read-numerals.ts'

/**
 * What a reader typed for an amount, as the API counts: `282.6万元`, `5千万`, `1亿2000万`, `二百万`, `1,200处`. Null for
 * whatever is not read to its end: then it is left as it was typed, and the API says what it takes.
 */
export function readAmount(typed: string): string | null {
  const text = typed.normalize('NFKC').trim()
  // 3千米 is three kilometres: what can be a unit is none of the number.
  const unit = units.find((word) => text.endsWith(word)) ?? ''
  const number = text.slice(0, text.length - unit.length).trimEnd()
  return readNumerals(number) ?? readNumber(number)?.toFixed() ?? null
}

const units = Object.values(unitWords)
  .flat()
  .map((word) => word.normalize('NFKC'))
  .toSorted((a, b) => b.length - a.length)

const part = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*([十百千]?(?:万亿|[万亿])?)\s*/uy

/** One number, or several that each have a scale, each within the scale of the one before it. */
function readNumber(text: string): Decimal | null {
  let total = new Decimal(0)
  let within: Decimal | null = null
  for (part.lastIndex = 0; part.lastIndex < text.length;) {
    const [, digits, scale = ''] = part.exec(text) ?? []
    if (digits === undefined || (within !== null && scale === '')) return null
    const unit: Decimal = Array.from(scale).reduce(
      (by, word) => by.times(scales[word] ?? 1),
      new Decimal(1),
    )
    const value: Decimal = unit.times(digits.replaceAll(',', ''))
    if (within !== null && value.gte(within)) return null
    total = total.plus(value)
    within = unit
  }
  return within === null ? null : total
}

const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }
