import type { Evidence } from '../../schemas/evidence.ts'
import type { Policy } from '../../schemas/policy.ts'
import { inLetterOrder } from '../letter/lay-out.ts'

/** The documents a reply cites, each with the place where it is cited, in the order of the letter. */
export function citedIn<P extends Pick<Policy, 'cited_in'>>(
  policies: readonly P[],
  reply: string,
): { policy: P; evidence: Evidence }[] {
  return inLetterOrder(
    policies.flatMap((policy) => {
      const citing = policy.cited_in.find((each) => each.reply.id === reply)
      return citing === undefined ? [] : [{ policy, evidence: citing.evidence }]
    }),
  )
}
