import type { FigureEntry } from '../../schemas/figure.ts'
import type { Per } from '../../schemas/per.ts'
import type { Unit } from '../../schemas/unit.ts'

type Measured = Pick<FigureEntry, 'unit' | 'per' | 'subject'>

/** What a count in a unit cancels: so many hours cancel “per hour”. */
const cancels: Partial<Record<Unit, Per>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  occurrence: 'occasion',
  person: 'person',
  household: 'household',
  bed: 'bed',
  institution: 'institution',
  item: 'item',
  site: 'site',
  mu: 'mu',
  square_metre: 'square_metre',
}
/** 个 and 处 count what their subject names. */
const bySubject: readonly (readonly [RegExp, Per])[] = [
  [/村$/, 'village'],
  [/镇$/, 'town'],
  [/社区$/, 'community'],
]

/** The “per” that a count cancels; null where none. */
export function cancelledBy({ unit, subject }: Measured): Per | null {
  const counted = unit === 'item' || unit === 'site'
  const named = counted ? bySubject.find(([words]) => words.test(subject))?.[1] : undefined
  return named ?? cancels[unit] ?? null
}

/** The amount of one person or household is often printed without saying so again. */
const ofOne: ReadonlySet<Per> = new Set(['person', 'household'])

/**
 * Whether the units of factors come to the unit of the printed result: hours a
 * month times yuan an hour are yuan a month. What each factor is counted per is
 * cancelled by another factor, or stands in the result.
 */
export function unitsCancel(factors: readonly Measured[], printed: Measured): boolean {
  const below = factors.flatMap(({ per }) => per)
  const above: Measured[] = []
  for (const factor of factors) {
    const at = below.indexOf(cancelledBy(factor) ?? 'quarter')
    if (cancelledBy(factor) === null || at < 0) above.push(factor)
    else below.splice(at, 1)
  }
  const [left, ...more] = above
  return (
    left?.unit === printed.unit &&
    more.length === 0 &&
    below.every((per) => printed.per.includes(per)) &&
    printed.per.every((per) => below.includes(per) || ofOne.has(per))
  )
}

/** Whether two figures are in the same unit, counted per the same. */
export const sameUnit = (a: Measured, b: Measured) =>
  a.unit === b.unit && a.per.toSorted().join() === b.per.toSorted().join()
