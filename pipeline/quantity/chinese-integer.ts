import { Decimal } from 'decimal.js'

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const places: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
}
const scales: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

export const digitOf = (character: string | undefined) => digits[character ?? '']
const placeOf = (character: string | undefined) => places[character ?? '']
const scaleOf = (character: string | undefined) => scales[character ?? '']

/**
 * Reads a number written in Chinese numerals, `一百二十万` as 1200000. Digits
 * side by side are no number (`一二`), except after a place (`一万二` is 12000);
 * null where the numerals make none.
 */
export function readChineseInteger(text: string): number | null {
  const value = readChineseDecimal(text)
  return value?.isInteger() === true ? value.toNumber() : null
}

/** The same, with `点`: `三点五` is 3.5, `三点五万` 35000. */
export function readChineseDecimal(text: string): Decimal | null {
  const [whole, fraction, ...more] = text.split('点')
  if (whole === undefined || whole === '' || more.length > 0) return null
  const value = readWhole(whole)
  if (value === null || fraction === undefined) return value
  const places = fraction.replace(/[万亿萬億]+$/, '')
  const scale = readScale(fraction.slice(places.length))
  const read = [...places].map(digitOf)
  if (read.length === 0 || read.includes(undefined) || scale === null) return null
  return new Decimal(`${value.toFixed()}.${read.join('')}`).times(scale)
}

/**
 * The product of scale words in the order in which they are written, 百万 or
 * 万亿; 1 for none, null where they descend (亿万, 万千) and name no number.
 */
export function readScale(words: string): Decimal | null {
  const factors = [...words].map((word) => placeOf(word) ?? scaleOf(word) ?? 0)
  if (factors.some((factor, index) => factor <= (factors[index - 1] ?? 0))) return null
  return factors.reduce((value, factor) => value.times(factor), new Decimal(1))
}

function readWhole(text: string): Decimal | null {
  let total = new Decimal(0)
  let section = 0
  let digit: number | null = null
  let lastPlace = Infinity
  let lastScale = Infinity
  let zero = false
  for (const character of text) {
    const asDigit = digitOf(character)
    const place = placeOf(character)
    const scale = scaleOf(character)
    if (asDigit !== undefined) {
      if (digit !== null && digit !== 0) return null
      if (asDigit === 0) zero = true
      digit = asDigit
    } else if (place !== undefined) {
      if (place >= lastPlace) return null
      section += (digit ?? 1) * place
      digit = null
      lastPlace = place
      zero = false
    } else if (scale !== undefined) {
      const counted = section + (digit ?? 0)
      if (counted === 0 && total.isZero()) return null
      if (scale > lastScale && counted === 0) return null
      total =
        scale > lastScale
          ? total.plus(counted).times(scale)
          : total.plus(new Decimal(counted).times(scale))
      section = 0
      digit = null
      lastPlace = Infinity
      lastScale = scale
      zero = false
    } else return null
  }
  const trailing =
    digit === null || digit === 0 ? 0 : digit * impliedPlace(lastPlace, lastScale, zero)
  return total.plus(section).plus(trailing)
}

/** `一万二` is 12000 and `一百二` 120, but `一万零二` 10002. */
function impliedPlace(lastPlace: number, lastScale: number, zero: boolean): number {
  if (zero) return 1
  if (lastPlace !== Infinity) return lastPlace === 10 ? 1 : lastPlace / 10
  return lastScale === Infinity ? 1 : lastScale / 10
}
