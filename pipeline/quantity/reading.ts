import { Decimal } from 'decimal.js'
import type { Per } from '../../schemas/per.ts'
import type { Qualifier } from '../../schemas/qualifier.ts'
import type { Unit } from '../../schemas/unit.ts'
import { type PrintedNumber, readNumber } from './number.ts'
import { perAfter, perBefore, perStart } from './per-words.ts'
import { qualifierAfter, qualifierBefore } from './qualifier-words.ts'
import { QuantityError } from './quantity-error.ts'
import { readUnit } from './unit-words.ts'

/** A quantity read from a text; offsets are UTF-16 and cover qualifier words, number and unit. */
export interface Reading {
  start: number
  end: number
  text: string
  value: Decimal | null
  low: Decimal | null
  high: Decimal | null
  qualifier: Qualifier
  unit: Unit
  /** The unit as printed, without 万: 元 of 282.6万元. */
  unitText: string
  per: Per[]
}

const turned = /(?:[不未没得签预节集附靠邻赶]|没有)$/
const spans: ReadonlySet<Unit> = new Set(['year', 'month', 'week', 'day'])

/**
 * Numbers that name no definite quantity of their own: 上百, 数十, 几千; the 24
 * of 7×24; the 2 of 每2年, which is a rhythm.
 */
function isIndefinite(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 2), at)
  return (
    /[×✕*]\s?$/.test(lead) ||
    lead.endsWith('每') ||
    /^[上数几][十百千万亿]/.test(text.slice(at - 1))
  )
}

interface Amount {
  end: number
  low: Decimal
  high: Decimal
  more: boolean
  unit: { unit: Unit; word: string }
}

const separator = /(?:——|[—–\-－−~～〜至到])/y
const fraction = /(百分之|千分之)/y
const tenths = /([一二三四五六七八九])成([一二三四五六七八九])?/y

/** Reads the quantity whose number begins at `at`; null where no quantity does. */
export function readQuantity(text: string, at: number): Reading | null {
  if (isIndefinite(text, at)) return null
  const amount = readFraction(text, at) ?? readTenths(text, at) ?? readAmount(text, at)
  if (amount === null) return null
  const suffix = perAfter(text, amount.end)
  // 不低于每人每月1000元: what it is counted per may stand between qualifier and number.
  const head = perStart(text, at)
  const before = qualifierBefore(text, head)
  // 近3年 is the last three years as often as nearly three: only a person can tell.
  if (before?.word === '近' && spans.has(amount.unit.unit)) return null
  const after = qualifierAfter(text, suffix.end)
  // 不超2人, 未超过5%, 签约200家: the word before turns the qualifier round, or makes it another word.
  if (before !== null && turned.test(text.slice(0, head - before.word.length))) return null
  const start = before === null ? at : head - before.word.length
  const end = suffix.end + (after?.word.length ?? 0)
  const words = new Set([
    ...(before === null ? [] : [before.qualifier]),
    ...(after === null ? [] : [after.qualifier]),
    ...(amount.more ? (['more_than'] as const) : []),
  ])
  const isRange = amount.low.lt(amount.high)
  if (words.size > 1 || (isRange && [...words].some((word) => word !== 'about'))) {
    throw new QuantityError(
      'conflicting_qualifiers',
      `“${text.slice(start, end)}” is qualified in two ways`,
    )
  }
  const [word] = words
  return {
    start,
    end,
    text: text.slice(start, end),
    value: isRange ? null : amount.low,
    low: isRange ? amount.low : null,
    high: isRange ? amount.high : null,
    qualifier: isRange ? 'range' : (word ?? 'exact'),
    unit: amount.unit.unit,
    unitText: amount.unit.word,
    per: [...perBefore(text, at), ...suffix.per],
  }
}

function readAmount(text: string, at: number): Amount | null {
  const first = readNumber(text, at)
  if (first === null) return null
  const own = unitAfter(text, first)
  separator.lastIndex = own?.end ?? first.end
  const sign = separator.exec(text)?.[0]
  const second = sign === undefined ? null : readNumber(text, separator.lastIndex)
  const shared = second === null ? null : unitAfter(text, second)
  if (second === null || shared === null) return own === null ? null : single(first, own)
  if (own !== null && own.unit.unit !== shared.unit.unit) return single(first, own)
  // 0.5至2万元: the first number borrows the scale it does not print itself.
  const borrowed = own === null && first.scale.eq(1) ? second.scale : new Decimal(1)
  const low = first.low.times(borrowed)
  const printed = text.slice(at, shared.end)
  if (low.gte(second.high)) {
    throw new QuantityError(
      'range_not_ascending',
      `“${printed}” is a range whose ends do not ascend`,
    )
  }
  return { end: shared.end, low, high: second.high, more: shared.more, unit: shared.unit }
}

function single(
  { low, high, more }: PrintedNumber,
  own: { end: number; more: boolean; unit: Amount['unit'] },
): Amount {
  return { end: own.end, low, high, more: more || own.more, unit: own.unit }
}

/** The unit behind a number, with 余 or 多 between them: 1000余人次. */
function unitAfter(text: string, { end, more }: PrintedNumber) {
  const direct = readUnit(text, end)
  if (direct !== null) return { end: end + direct.word.length, more, unit: direct }
  if (!/[余多]/.test(text[end] ?? '')) return null
  const unit = readUnit(text, end + 1)
  return unit === null ? null : { end: end + 1 + unit.word.length, more: true, unit }
}

/** 百分之九十九 is 99 percent. */
function readFraction(text: string, at: number): Amount | null {
  fraction.lastIndex = at
  const word = fraction.exec(text)?.[0]
  const number = word === undefined ? null : readNumber(text, at + word.length)
  if (word === undefined || number === null) return null
  const unit: Unit = word === '百分之' ? 'percent' : 'per_mille'
  return { ...number, unit: { unit, word } }
}

/** 九成 is 90 percent, 八成五 is 85. */
function readTenths(text: string, at: number): Amount | null {
  tenths.lastIndex = at
  const [whole, first, second] = tenths.exec(text) ?? []
  if (whole === undefined || first === undefined) return null
  const value = [first, second ?? '零']
    .map((digit) => '零一二三四五六七八九'.indexOf(digit))
    .join('')
  const percent = new Decimal(value)
  return {
    end: at + whole.length,
    low: percent,
    high: percent,
    more: false,
    unit: { unit: 'percent', word: '成' },
  }
}
