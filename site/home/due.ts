import type { Commitment } from '../../schemas/commitment.ts'
import type { IsoDate } from '../../schemas/partial-date.ts'

type Due = Pick<Commitment, 'id' | 'due_latest'>

/**
 * The commitments whose date comes next after a day, the soonest first; then those whose date
 * came last before it. The day is that of the release: no word of a static page depends on today.
 */
export function nextDue<C extends Due>(commitments: readonly C[], after: IsoDate): C[] {
  const dated = commitments.filter(({ due_latest }) => due_latest !== null)
  const comes = (commitment: C) => last(commitment) > after
  return [
    ...dated.filter(comes).sort((a, b) => inOrder(a, b)),
    ...dated.filter((each) => !comes(each)).sort((a, b) => -dayOrder(a, b) || inOrder(a, b)),
  ]
}

const last = ({ due_latest }: Due) => due_latest ?? ''
const dayOrder = (a: Due, b: Due) => last(a).localeCompare(last(b))
const inOrder = (a: Due, b: Due) => dayOrder(a, b) || (a.id < b.id ? -1 : 1)
