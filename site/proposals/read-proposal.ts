import type { Archive } from '../archive/archive.ts'

/** All that the page of a proposal shows; null where the archive has none of this id. */
export async function readProposal(archive: Archive, id: string) {
  const proposal = await archive.proposal(id)
  if (proposal === null) return null
  const [reply, rules] = await Promise.all([
    archive.replies(proposal.replies.map((answer) => answer.id)),
    archive.rules(),
  ])
  return {
    release: archive.release,
    proposal,
    replies: proposal.replies.map((answer) => reply(answer.id)),
    rules,
  }
}

export type ProposalRead = NonNullable<Awaited<ReturnType<typeof readProposal>>>
