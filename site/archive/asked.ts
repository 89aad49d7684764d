import { Body } from '../../schemas/body.ts'
import { Check } from '../../schemas/check.ts'
import { Commitment } from '../../schemas/commitment.ts'
import { Deputy } from '../../schemas/deputy.ts'
import { Facility } from '../../schemas/facility.ts'
import { Figure } from '../../schemas/figure.ts'
import { Grant } from '../../schemas/grant.ts'
import { Policy } from '../../schemas/policy.ts'
import { Proposal } from '../../schemas/proposal.ts'
import { Reply } from '../../schemas/reply.ts'
import { Rule } from '../../schemas/rule.ts'
import { Satisfaction } from '../../schemas/satisfaction.ts'
import { Source } from '../../schemas/source.ts'
import { allAt, archivedText, currentRelease, listAt, recordOf, recordsOf } from '../api.ts'
import { citedIn } from '../records/cited-in.ts'
import type { Archive } from './archive.ts'

/** The archive as the API answers for it, for pages that are drawn when they are asked for. */
export async function askedArchive(): Promise<Archive> {
  const release = await currentRelease()
  // A page built before shows clocks of the day of its release; so does the same page drawn later.
  const ofRelease = { as_of: release.slice(0, 'YYYY-MM-DD'.length) }
  return {
    release,
    reply: async (id) => dataOf(await recordOf('replies', Reply, id)),
    proposal: async (id) => dataOf(await recordOf('proposals', Proposal, id, ofRelease)),
    deputy: async (id) => dataOf(await recordOf('deputies', Deputy, id)),
    body: async (id) => dataOf(await recordOf('bodies', Body, id)),
    source: async (id) => dataOf(await recordOf('sources', Source, id)),
    text: archivedText,
    readFrom,
    replies: (ids) => recordsOf('replies', Reply, ids),
    proposals: (ids) => recordsOf('proposals', Proposal, ids, ofRelease),
    figures: (ids) => recordsOf('figures', Figure, ids),
    newestOf: (body, most) =>
      listAt(`/api/v1/replies?body.id=${body}&sort=-signed_on&limit=${most}`, Reply),
    rules: () => allAt('/api/v1/rules?sort=id&limit=100', Rule),
  }
}

const dataOf = <R>(found: { data: R } | null): R | null => found?.data ?? null

async function readFrom({ id, source }: Reply) {
  const ofLetter = `reply.id=${id}&sort=id&limit=100`
  const ofItsText = `${ofLetter}&evidence.source=${source.id}`
  const [figures, commitments, checks, grants, facilities, satisfaction, policies] =
    await Promise.all([
      allAt(`/api/v1/figures?${ofItsText}`, Figure),
      allAt(`/api/v1/commitments?${ofLetter}`, Commitment),
      allAt(`/api/v1/checks?${ofLetter}`, Check),
      allAt(`/api/v1/grants?${ofItsText}`, Grant),
      allAt(`/api/v1/facilities?${ofItsText}`, Facility),
      allAt(`/api/v1/satisfaction?${ofLetter}`, Satisfaction),
      allAt(`/api/v1/policies?cited_in.reply.id=${id}&sort=id&limit=100`, Policy),
    ])
  return {
    figures,
    commitments,
    checks,
    grants,
    facilities,
    satisfaction,
    policies: citedIn(policies)(id),
  }
}
