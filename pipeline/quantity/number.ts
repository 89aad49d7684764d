import { Decimal } from 'decimal.js'
import { digitOf, readChineseDecimal, readScale } from './chinese-integer.ts'

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

/** 千 is no scale where it begins a unit: 50千瓦. */
const scale = '(?:[十百万亿萬億拾佰仟]|千(?![瓦米克伏卡帕焦赫]))'
const digits =
  '[0-9０-９]{1,3}(?:[,，\\u00a0\\u2009\\u202f][0-9０-９]{3})+(?![0-9０-９])(?:[.．][0-9０-９]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)?'
const numerals = `(?:[零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖]|${scale})+(?:点[零〇一二三四五六七八九]+[万亿萬億]*)?`
const arabic = new RegExp(digits, 'y')
const chinese = new RegExp(numerals, 'y')
const scaleWords = new RegExp(`${scale}+`, 'y')
const space = /[ \t\u00a0\u3000]{0,2}/y

/** Where a number may begin; the group `word` is the 一 of 统一, which is none. */
export const numberStart = new RegExp(
  `${digits}|(?<word>(?<=[统同唯逐划归])一|(?<=[队入退落])伍|(?<=[大内登着水海])陆|(?<=收)拾)|${numerals}`,
  'g',
)

const match = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** `at`, or behind a blank or two that stand there. */
export const skipSpace = (text: string, at: number) => at + (match(space, text, at)?.length ?? 0)

/** Folds full-width digits and drops thousands separators. */
export function foldDigits(text: string): string {
  return text
    .replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,，\u00a0\u2009\u202f]/g, '')
}

/** Reads the number that begins at `at`; null where none does. */
export function readNumber(text: string, at: number): PrintedNumber | null {
  return readArabic(text, at) ?? readChinese(text, at)
}

/** 282.6万, 1亿2千万, 10余万. A leading nought (09) is a code, not a number. */
function readArabic(text: string, at: number): PrintedNumber | null {
  let end = at
  let total = new Decimal(0)
  let last: Decimal | null = null
  for (;;) {
    const printed = match(arabic, text, end)
    if (printed === null) break
    if (/^[0０][0-9０-９]/.test(printed) || (last !== null && /[.．]/.test(printed))) return null
    const behind = skipSpace(text, end + printed.length)
    const infix = /[余多]/.test(text[behind] ?? '') ? 1 : 0
    const words = withInfix(text, behind + infix)
    const factor = readScale(words?.replace(/[余多]/, '') ?? '')
    if (factor === null || (last !== null && factor.gte(last))) return null
    total = total.plus(new Decimal(foldDigits(printed)).times(factor))
    last = factor
    end = words === null ? end + printed.length : behind + infix + words.length
    const more = words !== null && (infix === 1 || /[余多]/.test(words))
    const isFraction = /[.．]/.test(printed)
    if (words === null || more || isFraction)
      return { end, low: total, high: total, scale: factor, more }
  }
  return last === null ? null : { end, low: total, high: total, scale: last, more: false }
}

/** 千, 千万, 千多万. */
function withInfix(text: string, at: number): string | null {
  const words = match(scaleWords, text, at)
  const further = /^[余多][万亿]+/.exec(text.slice(at + (words?.length ?? 0)))?.[0] ?? ''
  return words === null ? null : words + further
}

function readChinese(text: string, at: number): PrintedNumber | null {
  const printed = match(chinese, text, at)
  // 零件, 零距离: nought alone is a word.
  if (printed === null || /^[零〇]$/.test(printed)) return null
  const behind = at + printed.length
  const infix = /^([余多])([万亿萬億]+)/.exec(text.slice(behind, behind + 4))
  const factor = readScale(infix?.[2] ?? '')
  const trailing = readScale(/[万亿萬億]+$/.exec(printed)?.[0] ?? '')
  if (factor === null || trailing === null) return null
  const value = /^[万亿萬億]+$/.test(printed) ? readScale(printed) : readChineseDecimal(printed)
  const [low, high] = sideBySide(printed) ?? [value, value]
  if (low === null || high === null) return null
  return {
    end: behind + (infix?.[0].length ?? 0),
    low: low.times(factor),
    high: high.times(factor),
    scale: trailing.times(factor),
    more: infix !== null,
  }
}

/** 两三 → 2, 3; 七八十 → 70, 80; 十七八 → 17, 18; 三五百 → 300, 500. */
function sideBySide(printed: string): [Decimal, Decimal] | null {
  const [, ahead = '', first, second, after = ''] =
    /^([一二三四五六七八九十百千]*?)([一二两三四五六七八九])([一二两三四五六七八九])([十百千万亿]*)$/.exec(
      printed,
    ) ?? []
  const [a, b] = [digitOf(first), digitOf(second)]
  if (a === undefined || b === undefined || a >= b) return null
  const low = readChineseDecimal(`${ahead}${first ?? ''}${after}`)
  const high = readChineseDecimal(`${ahead}${second ?? ''}${after}`)
  return low === null || high === null ? null : [low, high]
}
