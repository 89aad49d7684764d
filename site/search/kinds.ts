import type { ListMeta } from '../../schemas/envelope.ts'
import { resources } from '../../schemas/resources.ts'
import { searched } from '../../schemas/searched.ts'
import { addressWith, askedBy } from '../lists/address.ts'
import { sayNumber } from '../quantity/say.ts'
import { zh } from '../strings/zh.ts'

export interface Kind {
  label: string
  href: string
  records: string
  current: boolean
}

/**
 * Each kind of record that the words find, with how many, and all of them first. `counted` is
 * counted over all kinds, whichever is shown; of broad searches the numbers are lower bounds.
 */
export function kindsOf(
  page: URL,
  { total, total_is, facets = {} }: Pick<ListMeta, 'total' | 'total_is' | 'facets'>,
): Kind[] {
  const asked = askedBy(page)
  const shown = asked.get('resource') ?? null
  const more = total_is === 'exact' ? '' : '+'
  const kind = (resource: string | null, label: string, records: number): Kind => ({
    label,
    href: addressWith(page.pathname, asked, { resource }),
    records: `${sayNumber(records)}${more}`,
    current: resource === shown,
  })
  const found = new Map(facets.resource?.map(({ value, records }) => [value, records]))
  return [
    kind(null, zh.search.all, total),
    ...searched.flatMap((name) => {
      const records = found.get(name)
      return records === undefined ? [] : [kind(name, resources[name].label.zh, records)]
    }),
  ]
}
