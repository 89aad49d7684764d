import type { FigureReference } from '../../schemas/quantity.ts'
import { Per } from '../../schemas/per.ts'
import type { Qualifier } from '../../schemas/qualifier.ts'
import { Unit } from '../../schemas/unit.ts'
import { labelOf } from '../records/label.ts'

export type Quantity = Pick<
  FigureReference,
  'value' | 'low' | 'high' | 'qualifier' | 'unit' | 'per'
>

/** The parts of a quantity as a page sets them, each in its own type size. */
export type SaidQuantity = { qualifier: string; number: string; unit: string; per: string }

/** An exact value and a range say so by themselves. */
const words: Record<Qualifier, string> = {
  exact: '',
  at_least: '不低于',
  more_than: '超过',
  about: '约',
  at_most: '不超过',
  less_than: '不足',
  range: '',
}

const decimal = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 15 })
export const sayNumber = (value: number) => decimal.format(value)

/** A share from 0 to 1, in hundredths: `12.5 %`. */
export const sayShare = (share: number) =>
  `${new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 }).format(share * 100)}\u00a0%`

export function sayParts(quantity: Quantity): SaidQuantity {
  return {
    qualifier: words[quantity.qualifier],
    number: sayValue(quantity),
    unit: labelOf(Unit, quantity.unit),
    per: sayPer(quantity.per.map((per) => labelOf(Per, per))),
  }
}

/** On one line: `不低于 2,000,000 元/年`, with spaces at which no line breaks. */
export function sayQuantity(quantity: Quantity): string {
  const { qualifier, number, unit, per } = sayParts(quantity)
  return [qualifier, number, `${unit}${per}`].filter((part) => part !== '').join('\u00a0')
}

function sayValue({ value, low, high }: Quantity): string {
  if (value !== null) return sayNumber(value)
  if (low === null || high === null) throw new Error('a quantity has a value, or low and high')
  return `${sayNumber(low)}–${sayNumber(high)}`
}

/** One divisor reads as a fraction (`元/年`), several as the words printed (`每户每月`). */
function sayPer(labels: readonly string[]): string {
  const [first, ...more] = labels
  if (first === undefined) return ''
  return more.length === 0 ? `/${first.replace(/^每/, '')}` : `（${labels.join('')}）`
}
