import { AbsentReason } from '../../schemas/absent.ts'
import type { Figure } from '../../schemas/figure.ts'
import { sayDatedWords, sayPeriod } from '../dates/words.ts'
import { labelOf } from '../records/label.ts'
import { zh } from '../strings/zh.ts'

/** The time a figure is of, or why the letter gives none. */
export function sayWhen({ as_of, period, absent }: Pick<Figure, 'as_of' | 'period' | 'absent'>) {
  const said = [
    ...(as_of === null ? [] : [zh.numbers.asOf(sayDatedWords(as_of))]),
    ...(period === null ? [] : [sayPeriod(period)]),
  ]
  if (said.length > 0) return said.join('；')
  const reasons = ['as_of', 'period']
    .flatMap((path) => absent[path] ?? [])
    .filter((reason) => reason !== 'not_applicable')
    .map((reason) => labelOf(AbsentReason, reason))
  return reasons.length === 0
    ? labelOf(AbsentReason, 'not_applicable')
    : [...new Set(reasons)].join('、')
}
