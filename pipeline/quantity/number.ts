import { Decimal } from 'decimal.js'
import { digitOf, placeOf, readChineseDecimal, scaleOf } from './chinese-integer.ts'

/** A number as printed, without qualifier or unit. */
export interface PrintedNumber {
  end: number
  low: Decimal
  /** Above `low` only for two numerals side by side: 两三 is 2 to 3. */
  high: Decimal
  /** The product of the scale words at its end: 万 in 282.6万, 1 where there is none. */
  scale: Decimal
  /** 余 or 多 inside the number: 10余万. */
  more: boolean
}

const arabic =
  /[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])(?:[.．][0-9０-９]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)?/y
const chinese =
  /[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億]+(?:点[零〇一二三四五六七八九]+[万亿]*)?/y
const scaleWords = /[十百千万亿萬億]+/y
const moreWords = /[余多](?=[十百千万亿萬億]|[^\s])/y

const match = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** Folds full-width digits and drops thousands separators. */
export function foldDigits(text: string): string {
  return text
    .replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,，]/g, '')
}

/** Reads the number that begins at `at`; null where none does. */
export function readNumber(text: string, at: number): PrintedNumber | null {
  return readArabic(text, at) ?? readChinese(text, at)
}

function readArabic(text: string, at: number): PrintedNumber | null {
  let end = at
  let total = new Decimal(0)
  let scale = new Decimal(Infinity)
  let more = false
  for (;;) {
    const printed = match(arabic, text, end)
    if (printed === null) break
    let next = end + printed.length
    const infix = match(moreWords, text, next)
    const scaled = match(scaleWords, text, next + (infix?.length ?? 0))
    const factor = scaled === null ? new Decimal(1) : product(scaled)
    if (factor.gte(scale)) break
    if (infix !== null && scaled !== null) more = true
    if (scaled !== null) next += (infix?.length ?? 0) + scaled.length
    total = total.plus(new Decimal(foldDigits(printed)).times(factor))
    scale = factor
    end = next
    if (scaled === null || more) break
  }
  return end === at ? null : { end, low: total, high: total, scale, more }
}

function product(words: string): Decimal {
  return [...words].reduce(
    (value, word) => value.times(placeOf(word) ?? scaleOf(word) ?? 1),
    new Decimal(1),
  )
}

function readChinese(text: string, at: number): PrintedNumber | null {
  const printed = match(chinese, text, at)
  if (printed === null) return null
  const infix = /^([余多])([万亿萬億]+)/.exec(
    text.slice(at + printed.length, at + printed.length + 4),
  )
  const scaled = infix?.[2] ?? ''
  const end = at + printed.length + (infix?.[0].length ?? 0)
  const factor = product(scaled)
  const trailing = /[万亿萬億]+$/.exec(printed)?.[0] ?? ''
  const scale = product(trailing).times(factor)
  const pair = sideBySide(printed)
  if (pair !== null) {
    return {
      end,
      low: pair[0].times(factor),
      high: pair[1].times(factor),
      scale,
      more: infix !== null,
    }
  }
  const value = readChineseDecimal(printed)
  if (value === null) return null
  return { end, low: value.times(factor), high: value.times(factor), scale, more: infix !== null }
}

/** 两三 → 2, 3; 七八十 → 70, 80; 十七八 → 17, 18; 三五百 → 300, 500. */
function sideBySide(printed: string): [Decimal, Decimal] | null {
  const [, before = '', first, second, after = ''] =
    /^([一二三四五六七八九十百千]*?)([一二两三四五六七八九])([一二两三四五六七八九])([十百千万亿]*)$/.exec(
      printed,
    ) ?? []
  const [a, b] = [digitOf(first), digitOf(second)]
  if (a === undefined || b === undefined || a >= b) return null
  const low = readChineseDecimal(`${before}${first ?? ''}${after}`)
  const high = readChineseDecimal(`${before}${second ?? ''}${after}`)
  return low === null || high === null ? null : [low, high]
}
