import type { Decimal } from 'decimal.js'
import type { Per } from '../../schemas/per.ts'
import type { Qualifier } from '../../schemas/qualifier.ts'
import type { Unit } from '../../schemas/unit.ts'
import { type Amount, readAmount } from './amount.ts'
import { distantQualifier } from './distant-qualifier.ts'
import { isNegative, signStart } from './negative.ts'
import { readFraction, readTenths } from './parts-of-hundred.ts'
import { perAfter, perBefore } from './per-words.ts'
import { qualifierBehind } from './qualifier-behind.ts'
import { qualifiersBefore } from './qualifier-words.ts'
import type { QuantityErrorCode } from './quantity-error.ts'
import { findObstacle } from './surroundings.ts'

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

/** Numbers with a unit that a person must read, with the reason. */
export interface Unread {
  start: number
  end: number
  text: string
  unread: QuantityErrorCode
}

const lasting: ReadonlySet<Unit> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'working_day',
  'week',
  'month',
  'quarter',
  'year',
  'occurrence',
  'round',
  'edition',
  'batch',
])

/** Reads the quantity whose number begins at `at`; null where no quantity does. */
export function readQuantity(text: string, at: number): Reading | Unread | null {
  const found = readFraction(text, at) ?? readTenths(text, at) ?? readAmount(text, at)
  if (found === null) return null
  const unread = (code: QuantityErrorCode, start = at, end = found.end): Unread => ({
    start,
    end,
    text: text.slice(start, end),
    unread: code,
  })
  if ('code' in found) return unread(found.code)
  const { unit } = found.unit
  const first = signStart(text, at)
  if (first === null) return unread('range_unclear')
  const obstacle = findObstacle(text, first, found.numberEnd, { unit, end: found.end })
  if (obstacle !== null) return unread(obstacle)
  const amount = isNegative(text, at, first) ? negated(found) : found
  if (amount === null) return unread('range_unclear')

  const suffix = perAfter(text, amount.end)
  const prefix = perBefore(text, first, amount.unit.word)
  if (suffix === null || prefix === null) return unread('per_unclear')

  const near = qualifiersBefore(text, prefix.head)
  const inner = prefix.head === first ? [] : qualifiersBefore(text, first)
  const behind = qualifierBehind(text, suffix.end, unit)
  const isKnown = near.length > 0 || inner.length > 0
  const distant = isKnown ? null : distantQualifier(text, first, unit, behind !== null)
  const ahead = [...inner, ...near, ...(distant === null ? [] : [distant])]
  // 达到 says the number itself and stays outside the quantity.
  const start = Math.min(
    first,
    ...ahead.filter((word) => word.qualifier !== 'exact').map(({ at }) => at),
  )
  const end = behind?.at ?? suffix.end
  const words = [...ahead, ...(behind === null ? [] : [behind])].map(({ qualifier }) => qualifier)
  if (words.includes(null)) return unread('qualifier_unclear', start, end)
  // 近3年 is the last three years as often as nearly three: only a person can tell.
  if (/(?<![将接逼])近\s?$/.test(text.slice(0, first)) && lasting.has(unit) && amount.low.lt(100)) {
    return unread('qualifier_unclear', start, end)
  }
  const named = new Set(words.filter((word) => word !== null && word !== 'exact'))
  if (amount.more) named.add('more_than')
  const isRange = amount.low.lt(amount.high)
  if (named.size > 1 || (isRange && [...named].some((word) => word !== 'about'))) {
    return unread('conflicting_qualifiers', start, end)
  }
  const [qualifier] = named
  if (isBareScale(text, at) && qualifier === undefined && !text.startsWith('分之', at + 1)) {
    return unread('no_definite_number', start, end)
  }
  return {
    start,
    end,
    text: text.slice(start, end),
    value: isRange ? null : amount.low,
    low: isRange ? amount.low : null,
    high: isRange ? amount.high : null,
    qualifier: isRange ? 'range' : (qualifier ?? 'exact'),
    unit,
    unitText: amount.unit.word,
    per: [...prefix.per, ...suffix.per],
  }
}

/** 百家, 千人: a scale without a digit is a definite number only with a qualifier, as in 近百家. */
function isBareScale(text: string, at: number): boolean {
  return /[百千万亿]/.test(text[at] ?? '')
}

/** -5% is the value −5; of a range only a person can tell what its dashes mean. */
function negated(amount: Amount): Amount | null {
  if (amount.low.lt(amount.high) || amount.more) return null
  const value = amount.low.negated()
  return { ...amount, low: value, high: value }
}
