import type { Commitment } from '../../schemas/commitment.ts'

/** Commitments that name a date, the earliest last day first. No word of it depends on today. */
export function byDueDate<C extends Pick<Commitment, 'id' | 'due_latest'>>(
  commitments: readonly C[],
): C[] {
  const last = ({ due_latest }: C) => due_latest ?? ''
  return commitments
    .filter(({ due_latest }) => due_latest !== null)
    .sort((a, b) => last(a).localeCompare(last(b)) || (a.id < b.id ? -1 : 1))
}
