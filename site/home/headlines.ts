import type { Facility } from '../../schemas/facility.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Grant } from '../../schemas/grant.ts'
import { Satisfaction } from '../../schemas/satisfaction.ts'
import { missingOf } from '../records/absent.ts'
import { zh } from '../strings/zh.ts'

export type Headline = { figure: Figure; label: string; note: string | null; href: string }

type Records = {
  grants: readonly Grant[]
  facilities: readonly Facility[]
  satisfaction: readonly Satisfaction[]
  figure: (id: string) => Figure
}

const MOST_FACILITIES = 3

/**
 * The numbers the home page begins with: what was granted in sum and to how
 * many, each satisfaction rate with what is not known of it, the most numerous
 * facilities. Nothing is added up across letters.
 */
export function headlines({ grants, facilities, satisfaction, figure }: Records): Headline[] {
  const ofGrants = grants
    .filter(({ level }) => level === 'aggregate')
    .flatMap(({ amounts, recipients_count, disclosure, page_url }) => {
      const references = [...amounts.map((amount) => amount.figure), recipients_count]
      return references.flatMap((reference): Headline[] => {
        if (reference === null) return []
        const note = disclosure === null ? null : zh.home.itemised(disclosure.itemised.count)
        return [{ ...labelled(figure(reference.id)), note, href: page_url }]
      })
    })
  const ofSatisfaction = satisfaction.map(({ value, absent, page_url }): Headline => {
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
    .sort((a, b) => sizeOf(b.figure) - sizeOf(a.figure))
    .slice(0, MOST_FACILITIES)
  return [...ofGrants, ...ofSatisfaction, ...ofFacilities]
}

const labelled = (figure: Figure) => ({ figure, label: figure.label.zh })
const sizeOf = ({ value, low }: Figure) => value ?? low ?? 0
