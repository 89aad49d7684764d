import type { Disclosure } from '../../schemas/disclosure.ts'
import { wordingOf } from './disclosure-wording.ts'
import { figureReference } from './figures.ts'
import { itemisedGrants, reaches, shareOf } from './itemised.ts'
import type { Listed } from './lists.ts'
import { apiUrl, pageUrl, partId, reference } from './links.ts'
import { type Proved, type ProvedReply, replyReference } from './proved.ts'

type Claims = Disclosure['claimed']
type Itemised = Disclosure['itemised']
type Missing = Disclosure['missing'][number]

export const disclosureId = (subject: string) => `${subject}-disclosure`

/**
 * Holds each total a reply claims against what the same archived text, or a list archived
 * for it, itemises: grants of the same programme and stage, facilities of the same type.
 */
export function deriveDisclosures({ archive, replies }: Proved, listed: Listed): Disclosure[] {
  return replies.flatMap((reply) => {
    const { id, entry } = reply
    const ofReply = { reply: replyReference(archive, id), recorded_on: entry.recorded_on }
    const point = (name: string | null) => (name === null ? null : figureReference(reply, name))

    const grants = entry.grants
      .filter(({ level }) => level === 'aggregate')
      .map((grant): Disclosure => {
        const subject = partId(id, grant.id)
        const [total] = grant.amounts
        const claimed = {
          count: point(grant.recipients_count),
          amount: point(total?.figure ?? null),
        }
        const items = entry.grants.filter(
          ({ level, programme }) => level === 'item' && programme.zh === grant.programme.zh,
        )
        const rows = listed.grants.filter(
          ({ reply: { id: of }, programme }) => of === id && programme.zh === grant.programme.zh,
        )
        const amounts = new Map(
          rows.flatMap((row) => row.amounts.map(({ figure }) => [figure.id, figure] as const)),
        )
        const pointed = rows.map((row) => ({
          amounts: row.amounts.map((amount) => ({ ...amount, figure: amount.figure.id })),
        }))
        const itemised = itemisedGrants(
          [...items, ...pointed],
          total?.stage,
          (figure) => amounts.get(figure) ?? figureReference(reply, figure),
        )
        return {
          ...disclosed(reply, subject, claimed, itemised),
          ...ofReply,
          page_url: pageUrl.disclosures(disclosureId(subject)),
          subject: reference('grants', subject, grant.label.zh),
          missing: missing({
            recipients: reaches(itemised.count, claimed.count),
            amounts: reaches(itemised.amount_low, claimed.amount),
          }),
        }
      })

    const facilities = entry.facilities
      .filter(({ level, count }) => level === 'aggregate' && count !== null)
      .map((facility): Disclosure => {
        const subject = partId(id, facility.id)
        const count = point(facility.count)
        const items = entry.facilities.filter(
          ({ level, type }) => level === 'item' && type === facility.type,
        )
        const rows = listed.facilities.filter(
          ({ reply: { id: of }, type }) => of === id && type === facility.type,
        )
        const all = [...items, ...rows]
        const itemised = { count: all.length, amount: null, amount_low: null, amount_high: null }
        const placed = all.filter(({ place_text }) => place_text !== null).length
        return {
          ...disclosed(reply, subject, { count, amount: null }, itemised),
          ...ofReply,
          page_url: pageUrl.disclosures(disclosureId(subject)),
          subject: reference('facilities', subject, facility.label.zh),
          missing: missing({ names: reaches(all.length, count), places: reaches(placed, count) }),
        }
      })

    return [...grants, ...facilities]
  })
}

/** What is not itemised in full, each thing for itself. */
function missing(complete: Partial<Record<Missing, boolean>>): Missing[] {
  const kinds = ['recipients', 'amounts', 'names', 'places'] as const
  return kinds.filter((kind) => complete[kind] === false)
}

function disclosed({ entry }: ProvedReply, subject: string, claimed: Claims, itemised: Itemised) {
  const share = {
    count: shareOf(itemised.count, claimed.count),
    amount: shareOf(itemised.amount, claimed.amount),
  }
  const id = disclosureId(subject)
  // Money is not itemised where none is claimed; where it is, only its sum can be unknown.
  const unsummed = claimed.amount === null ? ('not_applicable' as const) : ('unknown' as const)
  return {
    id,
    url: apiUrl('disclosures', id),
    claimed,
    itemised,
    share,
    wording: wordingOf(claimed, itemised, entry.attachments),
    absent: {
      ...(claimed.count === null && { 'claimed.count': 'not_published' as const }),
      ...(claimed.amount === null && { 'claimed.amount': 'not_applicable' as const }),
      ...(itemised.amount === null && { 'itemised.amount': unsummed }),
      ...(itemised.amount_low === null && { 'itemised.amount_low': unsummed }),
      ...(itemised.amount_high === null && { 'itemised.amount_high': unsummed }),
      ...(share.count === null && { 'share.count': 'not_applicable' as const }),
      ...(share.amount === null && { 'share.amount': 'not_applicable' as const }),
    },
  }
}
