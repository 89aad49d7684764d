import type { Facility } from '../../schemas/facility.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Grant } from '../../schemas/grant.ts'
import type { ReplyReference } from '../../schemas/reply-reference.ts'
import { Satisfaction } from '../../schemas/satisfaction.ts'
import { sayDate } from '../dates/say.ts'
import { missingOf } from '../records/absent.ts'
import { zh } from '../strings/zh.ts'

export type Headline = {
  figure: Figure
  label: string
  /** Whose letter of what day says it. */
  from: string
  note: string | null
  href: string
}

type Records = {
  grants: readonly Grant[]
  facilities: readonly Facility[]
  satisfaction: readonly Satisfaction[]
  figure: (id: string) => Figure
}

const MOST = { grants: 2, satisfaction: 1, facilities: 3 }

/**
 * The numbers the home page begins with, of the letters signed last: what was granted in sum
 * and to how many, a satisfaction rate with what is not known of it, the most numerous
 * facilities. A few, however many letters there are; nothing is added up across them.
 */
export function headlines({ grants, facilities, satisfaction, figure }: Records): Headline[] {
  const ofGrants = grants
    .filter(({ level }) => level === 'aggregate')
    .sort(newestLetterFirst)
    .flatMap(({ amounts, recipients_count, disclosure, page_url }) => {
      const references = [...amounts.map((amount) => amount.figure), recipients_count]
      return references.flatMap((reference): Headline[] => {
        if (reference === null) return []
        const note = disclosure === null ? null : zh.home.itemised(disclosure.itemised.count)
        return [{ ...labelled(figure(reference.id)), note, href: page_url }]
      })
    })
    .slice(0, MOST.grants)
  const newestRates = [...satisfaction].sort(newestLetterFirst).slice(0, MOST.satisfaction)
  const ofSatisfaction = newestRates.map(({ value, absent, page_url }): Headline => {
    const fields = missingOf(Satisfaction, absent).map(({ field }) => field)
    const note = fields.length === 0 ? null : zh.home.methodMissing(fields.join('、'))
    return { ...labelled(figure(value.id)), note, href: page_url }
  })
  const ofFacilities = facilities
    .flatMap(({ count, disclosure, page_url }) => {
      if (count === null) return []
      const note = disclosure === null ? null : zh.home.itemised(disclosure.itemised.count)
      return [{ ...labelled(figure(count.id)), note, href: page_url }]
    })
    .sort((a, b) => newestLetterFirst(a.figure, b.figure) || sizeOf(b.figure) - sizeOf(a.figure))
    .slice(0, MOST.facilities)
  return [...ofGrants, ...ofSatisfaction, ...ofFacilities]
}

const labelled = (figure: Figure) => ({
  figure,
  label: figure.label.zh,
  from: `${figure.reply.body.name} · ${sayDate(figure.reply.signed_on)}`,
})

type OfLetter = { reply: Pick<ReplyReference, 'id' | 'signed_on'> }

const newestLetterFirst = ({ reply: a }: OfLetter, { reply: b }: OfLetter) =>
  b.signed_on.localeCompare(a.signed_on) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const sizeOf = ({ value, low }: Figure) => value ?? low ?? 0
