import { Decimal } from 'decimal.js'
import { listStart } from './clause.ts'
import { type Measure, measureBehind } from './measure.ts'
import { type PrintedNumber, readNumber } from './number.ts'
import type { QuantityErrorCode } from './quantity-error.ts'
import { type PrintedUnit, readUnit } from './unit-words.ts'

/** One number with its unit, or two of a range; offsets are UTF-16. */
export interface Amount {
  /** Where its first number ends. */
  numberEnd: number
  end: number
  low: Decimal
  high: Decimal
  more: boolean
  unit: PrintedUnit
}

/** A number that is left unread up to `end`. */
export interface Obstacle {
  end: number
  code: QuantityErrorCode
}

const sign = /\s*(——|--|[—–\-－−~～〜∼至到])\s*/y
const joined = /[与和]/y
const numeral = /[0-9０-９零〇一二两三四五六七八九十百千万亿]/
const half = new Decimal('0.5')

/** Reads the number at `at` with its unit, or the range it begins; null where no unit follows. */
export function readAmount(text: string, at: number): Amount | Obstacle | null {
  const first = readNumber(text, at)
  if (first === null) return null
  if (numeral.test(text[first.end] ?? '') && readUnit(text, first.end) === null) {
    return { end: runEnd(text, first.end), code: 'part_of_another' }
  }
  const own = measureBehind(text, first)
  const pair = own === null ? readPair(text, at, first) : null
  if (pair !== null) return pair
  sign.lastIndex = own?.end ?? first.end
  const to = sign.exec(text)?.[1] ?? between(text, own)
  const second = to === undefined ? null : readNumber(text, sign.lastIndex)
  if (to === undefined || second === null) return own === null ? null : single(first, own)
  const shared = measureBehind(text, second)
  if (shared === null) return own === null ? null : { end: second.end, code: 'range_unclear' }
  if (own !== null && own.unit.unit !== shared.unit.unit) {
    return { end: own.end, code: 'range_unclear' }
  }
  if (/[至到]/.test(to) && !text.startsWith('不等', shared.end)) {
    const change = changeBefore(text, at)
    if (change === 'change')
      return own === null ? { end: shared.end, code: 'range_unclear' } : single(first, own)
    if (change === 'unclear') return { end: shared.end, code: 'range_unclear' }
  }
  return range(first, own, second, shared)
}

function single(first: PrintedNumber, own: Measure): Amount {
  const add = own.half ? half : 0
  return {
    numberEnd: first.end,
    end: own.end,
    low: first.low.plus(add),
    high: first.high.plus(add),
    more: first.more || own.more,
    unit: own.unit,
  }
}

/** 0.5至2万元: the first number borrows the scale it does not print, unless the ends then descend. */
function range(
  first: PrintedNumber,
  own: Measure | null,
  second: PrintedNumber,
  shared: Measure,
): Amount | Obstacle {
  const end = shared.end
  if (first.more || own?.more === true || own?.half === true || shared.half) {
    return { end, code: 'range_unclear' }
  }
  const mayBorrow = own === null && second.scale.gt(1)
  if (mayBorrow && !first.scale.eq(1) && first.scale.lt(second.scale) && first.scale.lt(1e4)) {
    return { end, code: 'range_unclear' }
  }
  const borrowed = first.low.times(mayBorrow && first.scale.eq(1) ? second.scale : 1)
  const low = borrowed.lt(second.high) ? borrowed : first.low
  if (low.gte(second.high)) return { end, code: 'range_not_ascending' }
  const more = second.more || shared.more
  return { numberEnd: first.end, end, low, high: second.high, more, unit: shared.unit }
}

/** 介于30%与50%之间 is a range too, but only with 之间 behind it. */
function between(text: string, own: Measure | null): string | undefined {
  if (own === null) return undefined
  joined.lastIndex = own.end
  const word = joined.exec(text)?.[0]
  const second = word === undefined ? null : readNumber(text, joined.lastIndex)
  const measure = second === null ? null : measureBehind(text, second)
  if (measure === null || !/^之?间/.test(text.slice(measure.end))) return undefined
  sign.lastIndex = joined.lastIndex
  return word
}

/** 2、3万元 is two or three; 一、二级 are two names and 5、10万元 two numbers. */
function readPair(text: string, at: number, first: PrintedNumber): Amount | Obstacle | null {
  if (text[first.end] !== '、') return null
  const second = readNumber(text, first.end + 1)
  const shared = second === null ? null : measureBehind(text, second)
  if (second === null || shared === null || shared.half) return null
  const digit = second.low.div(second.scale)
  const isPair =
    first.scale.eq(1) &&
    first.low.lt(10) &&
    digit.lt(10) &&
    (digit.minus(first.low).eq(1) || (first.low.eq(3) && digit.eq(5))) &&
    !['level', 'kind', 'round', 'edition', 'storey', 'batch'].includes(shared.unit.unit) &&
    !/分别|各|依次|第\s?$|[0-9０-９一二三四五六七八九十]、$/.test(
      text.slice(listStart(text, at), at),
    )
  if (!isPair) return { end: shared.end, code: 'range_unclear' }
  const low = first.low.times(second.scale)
  const more = second.more || shared.more
  return { numberEnd: first.end, end: shared.end, low, high: second.low, more, unit: shared.unit }
}

const since =
  /[从由自](?:原来|原先|过去|最初|年初|上年|去年|目前|现在|现行|当前|原有|此前|\d{4}年底?)?的?(?:不足|近|约|不到)?\s*$/

/** Whether 从, 由 before a number makes what looks like a range a change (从30%到50%). */
function changeBefore(text: string, at: number): 'change' | 'unclear' | null {
  const clause = text.slice(listStart(text, at), at)
  if (since.test(clause)) return 'change'
  return /从(?!事)|由[^，,]{0,10}的\s*$/.test(clause) ? 'unclear' : null
}

/** The end of the digits and numerals that begin at `at`. */
function runEnd(text: string, at: number): number {
  return (
    at + (/^[0-9０-９.．零〇一二两三四五六七八九十百千万亿]+/.exec(text.slice(at))?.[0].length ?? 0)
  )
}
