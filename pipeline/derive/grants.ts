import type { Disclosure, DisclosureSummary } from '../../schemas/disclosure.ts'
import type { Grant } from '../../schemas/grant.ts'
import { disclosureId } from './disclosures.ts'
import { figureReference } from './figures.ts'
import { apiUrl, evidence, pageUrl, partId } from './links.ts'
import { bodyReference, type Proved, replyReference } from './proved.ts'

export function deriveGrants(
  { archive, replies }: Proved,
  disclosures: ReadonlyMap<string, Disclosure>,
): Grant[] {
  return replies.flatMap((reply) =>
    reply.entry.grants.map((grant): Grant => {
      const {
        recipients_count,
        funder,
        amounts,
        absent,
        evidence: quote,
        id: name,
        ...said
      } = grant
      const id = partId(reply.id, name)
      const disclosure = summaryOf(disclosures.get(disclosureId(id)))
      return {
        id,
        url: apiUrl('grants', id),
        page_url: pageUrl.grants(id),
        reply: replyReference(archive, reply.id),
        ...said,
        recipient_code: null,
        funder: funder === null ? null : bodyReference(archive, funder),
        recipients_count:
          recipients_count === null ? null : figureReference(reply, recipients_count),
        amounts: amounts.map(({ stage, stage_text, figure }) => ({
          stage,
          stage_text,
          figure: figureReference(reply, figure),
        })),
        disclosure,
        evidence: evidence(reply.id, reply.entry.source, quote),
        recorded_on: reply.entry.recorded_on,
        absent: {
          ...absent,
          recipient_code: grant.level === 'item' ? 'not_published' : 'not_applicable',
          ...(disclosure === null && { disclosure: 'not_applicable' as const }),
        },
      }
    }),
  )
}

/** The part of a disclosure that its grant or facility shows. */
export function summaryOf(disclosure: Disclosure | undefined): DisclosureSummary | null {
  if (disclosure === undefined) return null
  const { id, url, subject, claimed, itemised, share, missing, wording } = disclosure
  return { id, name: subject.name, url, claimed, itemised, share, missing, wording }
}
