import { readChineseNumber, zerosOfScale } from './chinese-number.ts'
import { type ExactDecimal, readDecimal, shifted, sum } from './exact-decimal.ts'

/** A number as it stands in a folded line, without what it counts. */
export interface Printed {
  end: number
  /** Null for numerals that make no number: 007, 两三. */
  value: ExactDecimal | null
  /** The zeros its last scale word adds: 4 in 282.6万, 0 where there is none. */
  zeros: number
  /** What is said before its end and read as behind it: 余 of 10余万, % for 百分之. */
  behind: string
}

const arabic = /[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?/y
const chinese =
  /[零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+(?:点[零〇○一二三四五六七八九]+[万亿]*)?/y
const scaled = /(?: (?=[万亿]))?([余多]?)((?:[十千万亿拾佰仟]|百(?!分)){1,6})/y
const chineseMore = /([余多])([万亿]{1,2})/y
const hundredths = /(百|千)分之 ?(?=[0-9零〇○一二三四五六七八九十百])/y

/** Longer runs of numerals are no amounts. */
const longest = 40

/** Reads as much as can be read at an offset, where a numeral stands; `end` is past it in any case. */
export function printedAt(line: string, at: number): Printed {
  const [words = '', share] = match(hundredths, line, at) ?? []
  const start = at + words.length
  const read = arabicAt(line, start, Infinity) ?? chineseAt(line, start)
  return share === undefined
    ? read
    : { ...read, behind: (share === '百' ? '%' : '‰') + read.behind }
}

/** 282.6万, 1亿2000万; null where no digit stands, or its scale is not below the one before. */
function arabicAt(line: string, at: number, below: number): Printed | null {
  const digits = match(arabic, line, at)?.[0]
  if (digits === undefined) return null
  const plain = digits.replaceAll(',', '')
  const end = at + digits.length
  if (/^0[0-9]/.test(plain) || plain.length > longest)
    return { end, value: null, zeros: 0, behind: '' }
  const [words = '', more = '', scale = ''] = match(scaled, line, end) ?? []
  const zeros = zerosOfScale(scale)
  if (zeros >= below) return null
  const value = shifted(readDecimal(plain), zeros)
  const own = { end: end + words.length, value, zeros, behind: more }
  const rest = zeros === 0 || more !== '' ? null : arabicAt(line, own.end, zeros)
  return rest?.value ? { ...rest, value: sum(value, rest.value) } : own
}

function chineseAt(line: string, at: number): Printed {
  const printed = match(chinese, line, at)?.[0]
  if (printed === undefined) return { end: at + 1, value: null, zeros: 0, behind: '' }
  const [words = '', more = '', scale = ''] = match(chineseMore, line, at + printed.length) ?? []
  const end = at + printed.length + words.length
  const read = printed.length > longest ? null : readChineseNumber(printed)
  if (read === null) return { end, value: null, zeros: 0, behind: more }
  const zeros = zerosOfScale(scale) + zerosOfScale(/[万亿]*$/.exec(printed)?.[0] ?? '')
  return { end, value: shifted(read, zerosOfScale(scale)), zeros, behind: more }
}

/** What a sticky pattern finds at an offset. */
export function match(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(line)
}
