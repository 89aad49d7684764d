import { Proposal } from '../../schemas/proposal.ts'
import { Reply } from '../../schemas/reply.ts'
import { type Missing, missingOf } from './absent.ts'

export type Gap = Pick<Missing, 'path' | 'field' | 'said'>

/** A clock that cannot run says so once; its empty fields are not gaps of their own. */
export function gapsOfProposal(proposal: Pick<Proposal, 'absent'>): Gap[] {
  return missingOf(Proposal, proposal.absent).filter(({ path }) => !path.startsWith('clock.'))
}

/** What a reply and the proposals it answers leave open. */
export function gapsOfReply(
  reply: Pick<Reply, 'absent'>,
  proposals: readonly Pick<Proposal, 'absent'>[],
): Gap[] {
  const gaps = [...missingOf(Reply, reply.absent), ...proposals.flatMap(gapsOfProposal)]
  const seen = new Set<string>()
  return gaps.filter(({ field, said }) => {
    const key = `${field} ${said}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
