import { type Proposal, type ProposalEntry, Provable } from '../../schemas/proposal.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import { deriveClock } from './clock.ts'
import { isCell } from '../prove/proposal-cells.ts'
import { apiUrl, evidence, evidenceOfCell, pageUrl } from './links.ts'
import {
  bodyReference,
  deputyReference,
  proposalReference,
  type Proved,
  proven,
  replyReference,
} from './proved.ts'

export function deriveProposals({ archive, replies, tables, releasedOn }: Proved): Proposal[] {
  return [...archive.proposals].map(([id, { value: entry }]): Proposal => {
    const answers = replies.filter((reply) => reply.entry.proposals.includes(id))
    const answered_on = entry.answered_on ?? null
    const { clock, absent } = deriveClock(
      entry,
      answers.map((answer) => answer.entry),
      archive.rules,
      releasedOn,
    )
    const { lead_deputy, joint_deputies, evidence: shown, place, resubmission_of, ...said } = entry
    return {
      id,
      url: apiUrl('proposals', id),
      page_url: pageUrl.proposals(id),
      ...said,
      answered_on,
      place: proven(archive.places, place),
      deputies: {
        lead: deputyReference(archive, lead_deputy),
        joint: joint_deputies.map((deputy) => deputyReference(archive, deputy)),
      },
      lead_body: bodyReference(archive, entry.lead_body),
      co_bodies: entry.co_bodies?.map((body) => bodyReference(archive, body)) ?? null,
      resubmission_of:
        resubmission_of === null ? null : proposalReference(archive, resubmission_of),
      replies: answers.map(({ id: reply, entry: { kind, published_on } }) => ({
        ...replyReference(archive, reply),
        kind,
        published_on,
      })),
      status: statusOf(
        entry,
        answers.map((answer) => answer.entry),
      ),
      clock,
      evidence: evidenceOfProposal(shown, tables),
      absent: {
        ...(answered_on === null && { answered_on: 'not_published' as const }),
        ...entry.absent,
        ...absent,
      },
    }
  })
}

function evidenceOfProposal(
  { source, quotes }: ProposalEntry['evidence'],
  tables: Proved['tables'],
): Proposal['evidence'] {
  const published: Proposal['evidence'] = {}
  for (const key of Object.keys(quotes).filter((name) => isProvable(name))) {
    const shown = quotes[key]
    if (shown === undefined) continue
    published[key] = isCell(shown)
      ? evidenceOfCell(proven(tables, shown.source), shown)
      : evidence(source, source, shown)
  }
  return published
}

const isProvable = (name: string): name is keyof Proposal['evidence'] =>
  Provable.safeParse(name).success

/** What the replies and dates show; a rating of dissatisfaction opens the matter again. */
function statusOf(
  { withdrawn_on, assigned_on, submitted_on, answered_on, rating }: ProposalEntry,
  replies: readonly ReplyEntry[],
): Proposal['status'] {
  if (withdrawn_on !== null) return 'withdrawn'
  const kinds = new Set<string>(replies.map(({ kind }) => kind))
  const isAnswered = ['final', 'summary', 're_answer', 'follow_up'].some((kind) => kinds.has(kind))
  if (isAnswered || answered_on !== undefined) {
    return rating?.result === 'not_satisfied' && !kinds.has('re_answer')
      ? 're_answering'
      : 'answered'
  }
  if (kinds.has('interim')) return 'interim_answered'
  if (assigned_on !== null) return 'assigned'
  return submitted_on === null ? 'unknown' : 'submitted'
}
