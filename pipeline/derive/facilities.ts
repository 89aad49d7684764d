import type { Disclosure } from '../../schemas/disclosure.ts'
import type { Facility } from '../../schemas/facility.ts'
import { disclosureId } from './disclosures.ts'
import { figureReference } from './figures.ts'
import { summaryOf } from './grants.ts'
import { apiUrl, evidence, pageUrl, partId } from './links.ts'
import { type Proved, replyReference } from './proved.ts'

export function deriveFacilities(
  { archive, replies }: Proved,
  disclosures: ReadonlyMap<string, Disclosure>,
): Facility[] {
  return replies.flatMap((reply) =>
    reply.entry.facilities.map((facility): Facility => {
      const { count, area, absent, evidence: quote, id: name, ...said } = facility
      const id = partId(reply.id, name)
      const disclosure = summaryOf(disclosures.get(disclosureId(id)))
      return {
        id,
        url: apiUrl('facilities', id),
        page_url: pageUrl.facilities(id),
        reply: replyReference(archive, reply.id),
        ...said,
        count: count === null ? null : figureReference(reply, count),
        division_code: null,
        beds: null,
        area: area === null ? null : figureReference(reply, area),
        disclosure,
        evidence: evidence(reply.id, reply.entry.source, quote),
        recorded_on: reply.entry.recorded_on,
        absent: {
          ...absent,
          division_code: facility.level === 'item' ? 'not_published' : 'not_applicable',
          beds: facility.level === 'item' ? 'not_published' : 'not_applicable',
          ...(disclosure === null && { disclosure: 'not_applicable' as const }),
        },
      }
    }),
  )
}
