import type { ProposalEntry } from '../../schemas/proposal.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored } from '../authored/document.ts'
import { earliestDay, latestDay } from '../dates/days.ts'
import type { Report } from '../problem.ts'

/** Proves that a proposal was handed in, assigned and answered in this order, as far as it is dated. */
export function proveProposalOrder(
  proposal: Authored<ProposalEntry>,
  replies: readonly Pick<ReplyEntry, 'signed_on'>[],
  report: Report,
): void {
  const { submitted_on, assigned_on, withdrawn_on } = proposal.value
  const answered_on = proposal.value.answered_on ?? null
  const inOrder = (
    key: keyof ProposalEntry,
    earlier: string | null,
    later: string | null,
    what: string,
  ) => {
    if (earlier === null || later === null || earliestDay(earlier) <= latestDay(later)) return
    report({
      file: proposal.file,
      line: proposal.lineOf([key]),
      subject: key,
      what: `${earlier} is after ${what} (${later})`,
      remedy: 'Correct the date that is wrong, or leave it null with its reason.',
    })
  }
  inOrder('submitted_on', submitted_on, assigned_on, 'the assignment')
  inOrder('submitted_on', submitted_on, withdrawn_on, 'the withdrawal')
  inOrder('submitted_on', submitted_on, answered_on, 'the answer')
  inOrder('assigned_on', assigned_on, answered_on, 'the answer')
  for (const { signed_on } of replies) {
    inOrder('submitted_on', submitted_on, signed_on, 'the signature of a reply')
    inOrder('assigned_on', assigned_on, signed_on, 'the signature of a reply')
  }
}
