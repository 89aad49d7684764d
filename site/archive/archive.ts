import type { Body } from '../../schemas/body.ts'
import type { Check } from '../../schemas/check.ts'
import type { Commitment } from '../../schemas/commitment.ts'
import type { Deputy } from '../../schemas/deputy.ts'
import type { Evidence } from '../../schemas/evidence.ts'
import type { Facility } from '../../schemas/facility.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Grant } from '../../schemas/grant.ts'
import type { Policy } from '../../schemas/policy.ts'
import type { Proposal } from '../../schemas/proposal.ts'
import type { Reply } from '../../schemas/reply.ts'
import type { Rule } from '../../schemas/rule.ts'
import type { Satisfaction } from '../../schemas/satisfaction.ts'
import type { Source } from '../../schemas/source.ts'

/**
 * Where the page of a record finds it and what hangs on it. There are two: the compiled dataset,
 * when the page is built, and the API, when it is asked for. A page cannot tell which it has.
 */
export interface Archive {
  release: string
  reply: Find<Reply>
  proposal: Find<Proposal>
  deputy: Find<Deputy>
  body: Find<Body>
  source: Find<Source>
  /** An archived text, byte for byte. */
  text: Find<Uint8Array<ArrayBuffer>>
  /** What was read from a letter itself; the rows of a list archived for it have pages of their own. */
  readFrom: (reply: Reply) => Promise<ReadFromLetter>
  replies: FindAll<Reply>
  proposals: FindAll<Proposal>
  figures: FindAll<Figure>
  /** The letters that a body signed last, those first. */
  newestOf: (body: string, most: number) => Promise<Reply[]>
  rules: () => Promise<Rule[]>
}

/** By its id; null where there is none: at build time each is there, and one that is not stops the build. */
type Find<R> = (id: string) => Promise<R | null>

/** Several by their ids, all of which there are. */
type FindAll<R> = (ids: readonly string[]) => Promise<(id: string) => R>

interface ReadFromLetter {
  figures: readonly Figure[]
  commitments: readonly Commitment[]
  checks: readonly Check[]
  grants: readonly Grant[]
  facilities: readonly Facility[]
  satisfaction: readonly Satisfaction[]
  policies: readonly { policy: Policy; evidence: Evidence }[]
}
