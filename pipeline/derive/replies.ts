import type { Evidence, Quote } from '../../schemas/evidence.ts'
import type { Reply } from '../../schemas/reply.ts'
import { daysBetween } from '../dates/days.ts'
import { apiUrl, evidence, pageUrl, reference } from './links.ts'
import { bodyReference, deputyReference, proposalReference, type Proved } from './proved.ts'

/** The published evidence of a record's facts, fact by fact. */
function evidenceOfFacts<K extends string>(
  reply: string,
  source: string,
  quotes: Partial<Record<K, Quote>>,
): Partial<Record<K, Evidence>> {
  const published: Partial<Record<K, Evidence>> = {}
  for (const key in quotes) {
    const quote = quotes[key]
    if (quote !== undefined) published[key] = evidence(reply, source, quote)
  }
  return published
}

export function deriveReplies({ archive, replies }: Proved): Reply[] {
  return replies.map(({ id, entry, letter }): Reply => {
    const { kind, title, doc_number, signed_on, published_on, attachments, absent } = entry
    const unpublished = absent.published_on
    const lag = published_on === null ? null : daysBetween(signed_on, published_on)
    return {
      id,
      url: apiUrl('replies', id),
      page_url: pageUrl.replies(id),
      kind,
      title,
      doc_number,
      signed_on,
      published_on,
      attachments,
      proposals: entry.proposals.map((proposal) => proposalReference(archive, proposal)),
      body: bodyReference(archive, entry.body),
      addressees: entry.addressees.map((deputy) => deputyReference(archive, deputy)),
      publication_lag: lag === null ? null : { min_days: lag.min, max_days: lag.max },
      sections: letter.sections,
      source: reference('sources', entry.source, `${title}（归档文本）`),
      evidence: evidenceOfFacts(id, entry.source, entry.evidence),
      recorded_on: entry.recorded_on,
      absent: {
        ...absent,
        // The part before the first heading has none.
        'sections.0.heading': 'not_applicable',
        ...(unpublished !== undefined && { publication_lag: unpublished }),
      },
    }
  })
}
