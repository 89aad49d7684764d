import type { D1Database } from '@cloudflare/workers-types'
import type { ListMeta } from '../schemas/envelope.ts'
import { type Given, listed } from './read-parameters.ts'
import { facetFieldOf, searchFacets } from './search-parameters.ts'
import { countValues, type Sought } from './store/search.ts'
import type { Total } from './store/selection.ts'

/** The results counted by what was asked, over all resources together; null when nothing was. */
export async function facetsFound(
  db: D1Database,
  sought: readonly Sought[],
  totals: readonly Total[],
  given: Given,
): Promise<NonNullable<ListMeta['facets']> | null> {
  const asked = given.get('facet')
  if (asked === undefined) return null
  const facets: NonNullable<ListMeta['facets']> = {}
  for (const facet of searchFacets.filter((name) => listed(asked).includes(name))) {
    if (facet === 'resource') {
      facets[facet] = mostFirst(
        sought.map(({ resource }, part) => [resource, totals[part]?.total ?? 0] as const),
      )
      continue
    }
    const counted = sought.flatMap((each) => {
      const field = facetFieldOf(each.resource, facet)
      return field === null ? [] : [{ sought: each, field }]
    })
    const records = new Map<string, number>()
    for (const { value, records: more } of await countValues(db, counted)) {
      records.set(value, (records.get(value) ?? 0) + more)
    }
    facets[facet] = mostFirst([...records])
  }
  return facets
}

const mostFirst = (counts: readonly (readonly [value: string, records: number])[]) =>
  counts
    .filter(([, records]) => records > 0)
    .map(([value, records]) => ({ value, records }))
    .toSorted((a, b) => b.records - a.records || (a.value < b.value ? -1 : 1))
    .slice(0, 100)
