import type { ResourceName } from '../../schemas/resources.ts'

/** What a chart or table shows: its address in the API, and the release it is of. */
export interface ShownData {
  path: string
  release: string
  /** Where else it is than in CSV; null where it is in JSON alone. */
  also?: { href: string; name: string } | null | undefined
}

/** So many ids the API takes at once. */
const most = 50

/**
 * The address of exactly these records: that of the one, or a list of them by their ids. Where
 * they are more than can be named, it is that of the page of a list on which they are shown.
 */
export function addressOf(resource: ResourceName, ids: readonly string[], page: string): string {
  const [only = ''] = ids
  if (ids.length === 1) return `/api/v1/${resource}/${only}`
  if (ids.length > most) return page
  return `/api/v1/${resource}?id__in=${ids.join(',')}&limit=${ids.length}`
}
