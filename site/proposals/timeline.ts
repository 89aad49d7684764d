import type { Evidence } from '../../schemas/evidence.ts'
import type { PartialDate } from '../../schemas/partial-date.ts'
import type { Proposal } from '../../schemas/proposal.ts'
import type { Reply } from '../../schemas/reply.ts'
import { whyAbsent } from '../records/absent.ts'
import { zh } from '../strings/zh.ts'

type Dated = Pick<Reply, 'signed_on' | 'published_on' | 'evidence' | 'absent' | 'page_url'>

export type Event = {
  name: string
  date: PartialDate | null
  /** Why there is no date. */
  absent: string | null
  evidence: Evidence | null
  /** Where the letter is read, on the day it was signed. */
  letter: string | null
}

/** The dates of a proposal in the order of the procedure, unknown ones in their place. */
export function timelineOf(
  proposal: Pick<
    Proposal,
    'submitted_on' | 'assigned_on' | 'answered_on' | 'withdrawn_on' | 'evidence' | 'absent'
  >,
  replies: readonly Dated[],
): Event[] {
  const { submitted_on, assigned_on, answered_on, withdrawn_on, absent } = proposal
  const own = (
    name: string,
    date: PartialDate | null,
    path: 'submitted_on' | 'assigned_on' | 'answered_on' | 'withdrawn_on',
  ): Event => ({
    name,
    date,
    absent: date === null ? whyAbsent(absent, path) : null,
    evidence: proposal.evidence[path] ?? null,
    letter: null,
  })
  const { events } = zh.proposal
  return [
    own(events.submitted, submitted_on, 'submitted_on'),
    own(events.assigned, assigned_on, 'assigned_on'),
    ...(answered_on === null ? [] : [own(events.answered, answered_on, 'answered_on')]),
    ...replies.flatMap((reply): Event[] => [
      {
        name: events.signed,
        date: reply.signed_on,
        absent: null,
        evidence: reply.evidence.signed_on ?? null,
        letter: reply.page_url,
      },
      {
        name: events.published,
        date: reply.published_on,
        absent: reply.published_on === null ? whyAbsent(reply.absent, 'published_on') : null,
        evidence: reply.evidence.published_on ?? null,
        letter: null,
      },
    ]),
    ...(withdrawn_on === null ? [] : [own(events.withdrawn, withdrawn_on, 'withdrawn_on')]),
  ]
}
