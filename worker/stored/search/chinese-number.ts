import { type ExactDecimal, readDecimal, shifted } from './exact-decimal.ts'

/** Ordinary, formal and (○) typewritten numerals, by the digit they stand for. */
const digits = ['零〇○', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']
const places = { 拾: '十', 佰: '百', 仟: '千' }

const plainly: Readonly<Record<string, string>> = {
  ...places,
  ...Object.fromEntries(
    digits.flatMap((numerals, digit) =>
      [...numerals].map((numeral) => [numeral, String(digit)] as const),
    ),
  ),
}
/** The zeros that a place or a scale word adds. */
const zeros: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** The zeros that scale words side by side add: 6 for 百万. */
export function zerosOfScale(words: string): number {
  return [...words].reduce((total, word) => total + (zeros[plainly[word] ?? word] ?? 0), 0)
}

/**
 * Reads folded Chinese numerals: 二百八十二万六千, 三点五万, 一万二 (12000), and three
 * or more digits side by side (二○一八). Null where they make no number: 两三, 〇〇七.
 */
export function readChineseNumber(text: string): ExactDecimal | null {
  const plain = Array.from(text, (numeral) => plainly[numeral] ?? numeral).join('')
  if (/^[1-9]\d{2,}$/.test(plain) && !text.includes('两')) return readDecimal(plain)
  if (/^0\d/.test(plain)) return null
  const [, whole = '', fraction, scale = ''] = /^([^点]+)(?:点(\d+)([万亿]*))?$/.exec(plain) ?? []
  const value = whole === '' ? null : readWhole(whole)
  if (value === null) return null
  if (fraction === undefined) return { digits: value, power: 0 }
  return shifted(readDecimal(`${value.toString()}.${fraction}`), zerosOfScale(scale))
}

function readWhole(text: string): bigint | null {
  const scale = ['亿', '万'].find((word) => text.includes(word))
  if (scale === undefined) return readSection(text)
  const at = text.lastIndexOf(scale)
  const counted = readWhole(text.slice(0, at))
  const rest = readRest(text.slice(at + 1), zerosOfScale(scale))
  return counted === null || counted === 0n || rest === null
    ? null
    : counted * 10n ** BigInt(zerosOfScale(scale)) + rest
}

/** What follows a scale word: 一万二 is 12000, but 一万零二 is 10002. */
function readRest(text: string, zerosBefore: number): bigint | null {
  if (text === '') return 0n
  return /^[1-9]$/.test(text) ? BigInt(text.padEnd(zerosBefore, '0')) : readWhole(text)
}

const section = /^0*(?:([1-9]?)千)?0*(?:([1-9]?)百)?0*(?:([1-9]?)十)?0*([1-9]?)$/

/** A number below 一万; 一百二 is 120 and 一百零二 is 102. */
function readSection(text: string): bigint | null {
  const [all, thousands, hundreds, tens, ones = ''] = section.exec(text) ?? []
  if (all === undefined || all === '') return null
  // A place that is printed without a digit counts once: 十二.
  const [thousand, hundred, ten] = [thousands, hundreds, tens].map((digit) =>
    digit === undefined ? '0' : digit || '1',
  )
  const isShort = ones !== '' && tens === undefined && text.at(-2) !== '0'
  if (isShort && hundreds !== undefined) return BigInt(`${thousand}${hundred}${ones}0`)
  if (isShort && thousands !== undefined) return BigInt(`${thousand}${ones}00`)
  return BigInt(`${thousand}${hundred}${ten}${ones || '0'}`)
}
