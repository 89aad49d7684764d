import type { Evidence } from '../../schemas/evidence.ts'
import type { Policy } from '../../schemas/policy.ts'
import { inLetterOrder } from '../letter/lay-out.ts'

/**
 * The documents of each reply, each with the place where it is first cited, in the order of the
 * letter. All are gone through once, however many replies ask.
 */
export function citedIn<P extends Pick<Policy, 'cited_in'>>(policies: readonly P[]) {
  const byReply = new Map<string, Map<P, Evidence>>()
  for (const policy of policies) {
    for (const { reply, evidence } of policy.cited_in) {
      const cited = byReply.get(reply.id) ?? new Map<P, Evidence>()
      if (!cited.has(policy)) cited.set(policy, evidence)
      byReply.set(reply.id, cited)
    }
  }
  return (reply: string) =>
    inLetterOrder(
      [...(byReply.get(reply) ?? [])].map(([policy, evidence]) => ({ policy, evidence })),
    )
}
