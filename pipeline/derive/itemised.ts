import { Decimal } from 'decimal.js'
import type { Disclosure } from '../../schemas/disclosure.ts'
import type { GrantEntry } from '../../schemas/grant.ts'
import type { FigureReference } from '../../schemas/quantity.ts'
import { intervalOf } from '../checks/operand.ts'

type Itemised = Disclosure['itemised']

/**
 * What the text lists of a claim, item by item, at the stage of the claim: an
 * amount promised says nothing of what was paid. An item without an amount adds
 * nothing to the sums; one that is no exact figure leaves only their bounds.
 */
export function itemisedGrants(
  items: readonly Pick<GrantEntry, 'amounts'>[],
  stage: GrantEntry['amounts'][number]['stage'] | undefined,
  figureOf: (name: string) => FigureReference,
): Itemised {
  const figures = items.flatMap(({ amounts }) =>
    amounts.filter((amount) => amount.stage === stage).map(({ figure }) => figureOf(figure)),
  )
  const bounds = figures.map(intervalOf)
  const low = bounds.reduce((sum, end) => sum.plus(end.low ?? 0), new Decimal(0)).toNumber()
  const high = bounds.some((end) => end.high === null)
    ? null
    : bounds.reduce((sum, end) => sum.plus(end.high ?? 0), new Decimal(0)).toNumber()
  const exact = figures.every(({ qualifier }) => qualifier === 'exact')
  return {
    count: items.length,
    amount: exact ? low : null,
    amount_low: low,
    amount_high: high,
  }
}

/** Share of a claim that is itemised, to four places; none where the claim is no exact figure, or zero. */
export function shareOf(itemised: number | null, claim: FigureReference | null): number | null {
  if (itemised === null || claim?.qualifier !== 'exact') return null
  if (claim.value === null || claim.value === 0) return null
  return new Decimal(itemised).div(claim.value).toDecimalPlaces(4).toNumber()
}

/** Whether so much is certainly all that was claimed: 61 of at least 61 need not be. */
export function reaches(itemised: number | null, claim: FigureReference | null): boolean {
  if (itemised === null || claim === null) return false
  return intervalOf(claim).high?.lte(itemised) ?? false
}
