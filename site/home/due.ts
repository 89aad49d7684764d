import type { Commitment } from '../../schemas/commitment.ts'

/** Commitments that name a date, the earliest last day first. No word of it depends on today. */
export function byDueDate(commitments: readonly Commitment[]): Commitment[] {
  return commitments
    .filter(({ due_latest }) => due_latest !== null)
    .sort((a, b) => (a.due_latest ?? '').localeCompare(b.due_latest ?? '') || compareIds(a, b))
}

const compareIds = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
