import { Decimal } from 'decimal.js'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Disclosure } from '../../schemas/disclosure.ts'
import type { FigureReference } from '../../schemas/quantity.ts'
import { figureReference } from './figures.ts'
import { apiUrl, pageUrl, partId, reference } from './links.ts'
import { type Proved, type ProvedReply, replyReference } from './proved.ts'

type Claims = Disclosure['claimed']
type Itemised = Disclosure['itemised']

export const disclosureId = (subject: string) => `${subject}-disclosure`

/**
 * Holds each total a reply claims against what the same archived text itemises:
 * grants of the same programme, facilities of the same type.
 */
export function deriveDisclosures({ archive, replies }: Proved): Disclosure[] {
  return replies.flatMap((reply) => {
    const { id, entry } = reply
    const ofReply = { reply: replyReference(archive, id), recorded_on: entry.recorded_on }
    const unarchived = entry.attachments.some(({ archived }) => !archived)
    const point = (name: string | null) => (name === null ? null : figureReference(reply, name))

    const grants = entry.grants
      .filter(({ level }) => level === 'aggregate')
      .map((grant): Disclosure => {
        const subject = partId(id, grant.id)
        const claimed = {
          count: point(grant.recipients_count),
          amount: point(grant.amounts[0]?.figure ?? null),
        }
        const itemised = itemisedGrants(reply, grant.programme.zh)
        const missing: Disclosure['missing'] = ['recipients', 'amounts']
        return {
          ...disclosed(subject, claimed, itemised, unarchived),
          ...ofReply,
          page_url: pageUrl.grants(disclosureId(subject)),
          subject: reference('grants', subject, grant.label.zh),
          missing: isComplete(claimed, itemised) ? [] : missing,
        }
      })

    const facilities = entry.facilities
      .filter(({ level, count }) => level === 'aggregate' && count !== null)
      .map((facility): Disclosure => {
        const subject = partId(id, facility.id)
        const claimed = { count: point(facility.count), amount: null }
        const itemised = {
          count: entry.facilities.filter(
            ({ level, type }) => level === 'item' && type === facility.type,
          ).length,
          amount: null,
        }
        const missing: Disclosure['missing'] = ['names', 'places']
        return {
          ...disclosed(subject, claimed, itemised, unarchived),
          ...ofReply,
          page_url: pageUrl.facilities(disclosureId(subject)),
          subject: reference('facilities', subject, facility.label.zh),
          missing: isComplete(claimed, itemised) ? [] : missing,
        }
      })

    return [...grants, ...facilities]
  })
}

/** What the text lists grant by grant; an item without an amount adds nothing to the sum. */
function itemisedGrants({ entry, figures }: ProvedReply, programme: string): Itemised {
  const items = entry.grants.filter(
    (grant) => grant.level === 'item' && grant.programme.zh === programme,
  )
  const amount = items
    .flatMap(({ amounts }) => amounts.slice(0, 1))
    .reduce((sum, { figure }) => sum.plus(figures.get(figure)?.value ?? 0), new Decimal(0))
  return { count: items.length, amount: amount.toNumber() }
}

function disclosed(subject: string, claimed: Claims, itemised: Itemised, unarchived: boolean) {
  const share = {
    count: shareOf(itemised.count, claimed.count),
    amount: itemised.amount === null ? null : shareOf(itemised.amount, claimed.amount),
  }
  const id = disclosureId(subject)
  return {
    id,
    url: apiUrl('disclosures', id),
    claimed,
    itemised,
    share,
    wording: wordingOf(claimed, itemised, unarchived),
    absent: {
      ...(claimed.count === null && { 'claimed.count': 'not_published' as const }),
      ...(claimed.amount === null && { 'claimed.amount': 'not_applicable' as const }),
      ...(itemised.amount === null && { 'itemised.amount': 'not_applicable' as const }),
      ...(share.count === null && { 'share.count': 'not_applicable' as const }),
      ...(share.amount === null && { 'share.amount': 'not_applicable' as const }),
    },
  }
}

/** Share of a claim that is itemised, to four places; none where the claim is a range or zero. */
function shareOf(itemised: number, claim: FigureReference | null): number | null {
  if (claim?.value === undefined || claim.value === null || claim.value === 0) return null
  return new Decimal(itemised).div(claim.value).toDecimalPlaces(4).toNumber()
}

function isComplete(claimed: Claims, itemised: Itemised): boolean {
  const count = claimed.count?.value
  return count !== undefined && count !== null && itemised.count >= count
}

/** “In the archived text, 0 of 61 and ¥0 of ¥2,826,000 are itemised; …”, and the same in Chinese. */
function wordingOf({ count, amount }: Claims, itemised: Itemised, unarchived: boolean): Bilingual {
  const parts: Bilingual[] = []
  if (count !== null) {
    parts.push({
      zh: `${count.text}中逐项列出${itemised.count}${count.unit_text}`,
      en: `${itemised.count} of ${count.value?.toLocaleString('en') ?? count.text}`,
    })
  }
  if (amount !== null && itemised.amount !== null) {
    parts.push({
      zh: `${amount.text}中逐项列出${itemised.amount}元`,
      en: `¥${itemised.amount.toLocaleString('en')} of ¥${amount.value?.toLocaleString('en') ?? amount.text}`,
    })
  }
  const attachment = unarchived
    ? { zh: '附件存在，本档案未收存', en: 'an attachment exists and is not archived' }
    : { zh: '原文未提及附件', en: 'the text names no attachment' }
  return {
    zh: `归档文本中，${parts.map(({ zh }) => zh).join('，')}；${attachment.zh}。`,
    en: `In the archived text, ${parts.map(({ en }) => en).join(' and ')} are itemised; ${attachment.en}.`,
  }
}
