import { Decimal } from 'decimal.js'
import type { FigureEntry } from '../../../schemas/figure.ts'
import type { Per } from '../../../schemas/per.ts'
import type { Qualifier } from '../../../schemas/qualifier.ts'
import type { Unit } from '../../../schemas/unit.ts'
import {
  fullWidth,
  inScale,
  qualifierSpellings,
  spellChinese,
  withSeparators,
} from '../../quantity/spell.ts'
import type { Random } from './random.ts'

/** A quantity as printed, and what it says. */
export type Printed = Pick<
  FigureEntry,
  'value' | 'low' | 'high' | 'qualifier' | 'unit' | 'unit_text' | 'per' | 'text'
>

export interface Wish {
  unit: Unit
  /** The measure word: 处 for `site`. */
  word: string
  /** The least and the greatest value, whole numbers of `step`. */
  from: number
  to: number
  step?: number
  per?: Per[]
  /** How the value may be qualified; exactly, where nothing is said. */
  qualifiers?: readonly Qualifier[]
}

/** Prints a value of chance in one of the spellings that letters use. */
export function printAmount(random: Random, wish: Wish): Printed {
  const { unit, word, from, to, step = 1, per = [], qualifiers = ['exact'] } = wish
  const value = new Decimal(step).times(random.int(Math.ceil(from / step), Math.floor(to / step)))
  const qualifier = random.pick(qualifiers)
  const said = { unit, unit_text: word, per }
  if (qualifier === 'range') return { ...said, ...printRange(random, value, word) }
  const [before, after] = qualifier === 'exact' ? ['', ''] : spellQualifier(random, qualifier)
  if (unit === 'percent') {
    const [unitText, number] = spellPercent(random, value)
    return {
      value: value.toNumber(),
      qualifier,
      ...said,
      unit_text: unitText,
      text: `${before}${number}${after}`,
    }
  }
  const number = spellNumber(random, value)
  const more = qualifier === 'more_than' && /[0０]$/u.test(number) && random.chance(0.5)
  const text = more ? `${number}余${word}` : `${before}${number}${word}${after}`
  return { value: value.toNumber(), qualifier, ...said, text }
}

/** An exact amount of a known value. */
export function printExactly(random: Random, unit: Unit, word: string, value: number): Printed {
  return printAmount(random, { unit, word, from: value, to: value })
}

/** 余 and 多 stand inside a number or not at all. */
function spellQualifier(random: Random, qualifier: Exclude<Qualifier, 'exact' | 'range'>) {
  const inside = new Set(['余', '多'])
  return random.pick(qualifierSpellings[qualifier].filter(([, after]) => !inside.has(after)))
}

function spellNumber(random: Random, value: Decimal): string {
  const digits = value.toFixed()
  const spellings: (readonly [() => string, number])[] = [[() => digits, 6]]
  spellings.push([() => fullWidth(digits), 0.5])
  if (value.isInteger() && value.gte(2) && value.lte(9999)) {
    spellings.push([() => spellChinese(value.toNumber(), 'plain'), 0.6])
  }
  if (value.gte(1000)) spellings.push([() => withSeparators(digits), 1.5])
  for (const [scale, factor] of [['万', 1e4] as const, ['亿', 1e8] as const]) {
    const scaled = value.div(factor)
    if (scaled.gte(0.5) && scaled.decimalPlaces() <= 2) {
      spellings.push(
        [() => inScale(value, scale), 8],
        [() => fullWidth(inScale(value, scale)), 0.3],
      )
    }
  }
  return random.weighted(spellings)()
}

function spellPercent(random: Random, value: Decimal): readonly [word: string, text: string] {
  const digits = value.toFixed()
  if (value.isInteger() && value.gt(0) && random.chance(0.1)) {
    return ['百分之', `百分之${spellChinese(value.toNumber(), 'plain')}`]
  }
  return random.chance(0.05) ? ['％', `${fullWidth(digits)}％`] : ['%', `${digits}%`]
}

/** From the value to twice or three times as much; the ends share a 万 where there is one. */
function printRange(random: Random, low: Decimal, word: string) {
  const high = low.times(random.int(2, 3))
  const separator = random.pick(['—', '至', '–'])
  const scale = low.gte(1e4) && low.div(1e4).decimalPlaces() <= 2 ? '万' : ''
  const [from, to] = [low, high].map((end) => inScale(end, scale).replace(/万$/u, ''))
  return {
    low: low.toNumber(),
    high: high.toNumber(),
    qualifier: 'range' as const,
    text: `${from ?? ''}${separator}${to ?? ''}${scale}${word}`,
  }
}
