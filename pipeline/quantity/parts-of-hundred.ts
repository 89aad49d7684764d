import { Decimal } from 'decimal.js'
import type { Unit } from '../../schemas/unit.ts'
import type { Amount, Obstacle } from './amount.ts'
import { digitOf } from './chinese-integer.ts'
import { readNumber } from './number.ts'

const fraction = /(百|千)分之/y
const to = /(?:[至到—–\-~～]|——)(百分之|千分之)?/y
const tenths =
  /([一二三四五六七八九])([一二三四五六七八九])?成([一二三四五六七八九])?(?![员立功果为本熟效长都品人片年套交因绩份型像])/y

const otherFraction = /[一二两三四五六七八九十万\d]+分之[一二两三四五六七八九十\d.]+/y

/** 百分之九十九 is 99 percent, 百分之三十至五十 a range; other fractions have often no exact decimal. */
export function readFraction(text: string, at: number): Amount | Obstacle | null {
  otherFraction.lastIndex = at
  if (otherFraction.test(text)) return { end: otherFraction.lastIndex, code: 'fraction' }
  fraction.lastIndex = at
  const [word, base] = fraction.exec(text) ?? []
  const low = word === undefined ? null : readNumber(text, at + word.length)
  if (word === undefined || low === null || low.low.lt(low.high)) return null
  const unit: Unit = base === '百' ? 'percent' : 'per_mille'
  const amount = { numberEnd: low.end, ...low, unit: { unit, word } }
  to.lastIndex = low.end
  const again = to.exec(text)
  const high = again === null ? null : readNumber(text, to.lastIndex)
  if (again === null || high === null) return amount
  const isSame = again[1] === undefined || again[1] === word
  if (!isSame || /[从由自]$/.test(text.slice(0, at)))
    return { end: high.end, code: 'range_unclear' }
  if (low.low.gte(high.low)) return { end: high.end, code: 'range_not_ascending' }
  return { ...amount, end: high.end, high: high.low }
}

/** 九成 is 90 percent, 八成五 is 85, 二三成 20 to 30. */
export function readTenths(text: string, at: number): Amount | null {
  tenths.lastIndex = at
  const [whole, first, second, third] = tenths.exec(text) ?? []
  if (whole === undefined) return null
  const [a, b] = [digitOf(first) ?? 0, digitOf(second)]
  if (b !== undefined && (b <= a || third !== undefined)) return null
  const low = new Decimal(a * 10 + (digitOf(third) ?? 0))
  const high = b === undefined ? low : new Decimal(b * 10)
  const end = at + whole.length
  return { numberEnd: end, end, low, high, more: false, unit: { unit: 'percent', word: '成' } }
}
