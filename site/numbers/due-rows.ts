import type { Commitment } from '../../schemas/commitment.ts'
import { latestDay, type PartialDate } from '../../schemas/partial-date.ts'
import type { DateRow } from '../charts/lay-out-dates.ts'
import { sayDate } from '../dates/say.ts'

type Dated = Pick<Commitment, 'label' | 'due_text' | 'due_on' | 'reply'>

/** The commitments that give a due date, the earliest first. */
export function datedCommitments<C extends Dated>(
  commitments: readonly C[],
): { commitment: C; on: PartialDate }[] {
  return commitments
    .flatMap((commitment) =>
      commitment.due_on === null ? [] : [{ commitment, on: commitment.due_on }],
    )
    .toSorted((a, b) => compare(latestDay(a.on), latestDay(b.on)))
}

/** Each from the day its reply was signed to the days its due date allows. */
export const dueRows = (dated: readonly { commitment: Dated; on: PartialDate }[]): DateRow[] =>
  dated.map(({ commitment: { label, due_text, reply }, on }) => ({
    label: label.zh,
    said: `${due_text === null ? '' : `“${due_text}”：`}${sayDate(on)}`,
    on,
    saidOn: reply.signed_on,
  }))

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
