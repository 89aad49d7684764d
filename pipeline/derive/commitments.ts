import type { Commitment, CommitmentEntry } from '../../schemas/commitment.ts'
import { latestDay } from '../dates/days.ts'
import { joinBrokenLines } from '../letter/join-broken-lines.ts'
import { figureReference } from './figures.ts'
import { apiUrl, evidence, pageUrl, partId, reference } from './links.ts'
import { bodyReference, type Proved, replyReference } from './proved.ts'

/** The status that the latest published evidence shows; none is known without evidence. */
function statusOf({ later_evidence }: CommitmentEntry): Commitment['status'] {
  const [latest] = later_evidence.toSorted((a, b) => (a.on < b.on ? 1 : -1))
  return latest?.status ?? 'unknown'
}

export function deriveCommitments({ archive, replies }: Proved): Commitment[] {
  return replies.flatMap((reply) => {
    const { id: replyId, entry } = reply
    const labels = new Map(entry.commitments.map(({ id, label }) => [id, label.zh]))
    return entry.commitments.map((commitment): Commitment => {
      const {
        owner,
        target,
        conflicts_with,
        absent,
        evidence: quote,
        id: name,
        ...said
      } = commitment
      const id = partId(replyId, name)
      const { due_on } = commitment
      const undated = absent.due_on
      return {
        id,
        url: apiUrl('commitments', id),
        page_url: pageUrl.commitments(replyId, name),
        reply: replyReference(archive, replyId),
        text: joinBrokenLines(quote.exact),
        ...said,
        owner: owner === null ? null : bodyReference(archive, owner),
        target: target === null ? null : figureReference(reply, target),
        due_latest: due_on === null ? null : latestDay(due_on),
        status: statusOf(commitment),
        conflicts_with: conflicts_with.map((other) =>
          reference('commitments', partId(replyId, other), labels.get(other) ?? other),
        ),
        evidence: evidence(replyId, entry.source, quote),
        recorded_on: entry.recorded_on,
        absent: undated === undefined ? absent : { ...absent, due_latest: undated },
      }
    })
  })
}
