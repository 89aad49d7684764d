import type { DisclosureSummary } from '../../schemas/disclosure.ts'
import type { FigureReference } from '../../schemas/quantity.ts'
import { Unit } from '../../schemas/unit.ts'
import { type Extent, floor, upTo } from '../charts/extent.ts'
import type { BarRow } from '../charts/lay-out-bars.ts'
import { sayNumber } from '../quantity/say.ts'
import { labelOf } from '../records/label.ts'
import { zh } from '../strings/zh.ts'
import { saidBar } from './said-bar.ts'

/** A claim beside what the same text itemises of it; each in a unit of its own. */
export interface Gap {
  of: 'count' | 'amount'
  claim: FigureReference
  /** What is itemised, as it is said, without its unit; null where it is not known. */
  itemised: string | null
  share: number | null
  unit: string
  rows: readonly BarRow[]
}

type Disclosed = Pick<DisclosureSummary, 'claimed' | 'itemised' | 'share'>

export function gapsOf({ claimed, itemised, share }: Disclosed): Gap[] {
  const amount = amountOf(itemised)
  return [
    ...(claimed.count === null
      ? []
      : [
          gapOf('count', claimed.count, share.count, {
            said: sayNumber(itemised.count),
            extent: upTo(itemised.count),
          }),
        ]),
    ...(claimed.amount === null ? [] : [gapOf('amount', claimed.amount, share.amount, amount)]),
  ]
}

type Itemised = { said: string; extent: Extent }

function gapOf(
  of: Gap['of'],
  claim: FigureReference,
  share: number | null,
  itemised: Itemised | null,
): Gap {
  const unit = labelOf(Unit, claim.unit)
  const printed = { name: zh.disclosures.claimed, ...saidBar(claim) }
  const listed = itemised && {
    name: `${zh.seal.derived} ${zh.disclosures.itemised}`,
    said: `${itemised.said}\u00a0${unit}`,
    extent: itemised.extent,
    tone: 'derived' as const,
    whole: printed.extent.to,
  }
  const rows = [{ label: '', bars: listed === null ? [printed] : [printed, listed] }]
  return { of, claim, itemised: itemised?.said ?? null, share, unit, rows }
}

/** Amounts that are no exact figures have a least and a most, the most not always. */
function amountOf({ amount_low, amount_high }: Disclosed['itemised']): Itemised | null {
  if (amount_low === null) return null
  if (amount_high === null) {
    const said = zh.disclosures.bounds.least(sayNumber(amount_low))
    return { said, extent: floor(amount_low) }
  }
  const ends = [...new Set([amount_low, amount_high])].map(sayNumber)
  return { said: ends.join('–'), extent: upTo(amount_high) }
}
