import type { ChangeEntry } from '../../schemas/change-entry.ts'
import type { ResourceName } from '../../schemas/resources.ts'
import type { Authored } from '../authored/document.ts'
import { partId } from '../derive/links.ts'
import { keyOf, type Published, recordsByKey, type RegisteredId } from './register.ts'

/** What an editor wrote in `data/changes.yaml`, brought home to one record. */
export interface Fate {
  entry: ChangeEntry
  /** Its place in the file. */
  index: number
  resource: ResourceName
  id: string
  /** The id the record was given, where it was renamed. */
  to: string | null
}

/**
 * The fates of all records. A reply takes its parts with it: those that are gone and of which
 * nothing else is written share the fate of their reply.
 */
export function fatesOf(
  entries: Authored<readonly ChangeEntry[]>,
  register: readonly RegisteredId[],
  published: Published,
): Fate[] {
  const records = recordsByKey(published)
  const own = entries.value.map((entry, index): Fate => {
    const to = entry.action === 'renamed' ? entry.to : null
    return { entry, index, resource: entry.resource, id: entry.id, to }
  })
  const ended = new Set(own.filter(ends).map(keyOf))
  return own.flatMap((fate) => {
    if (fate.resource !== 'replies' || !ends(fate)) return [fate]
    const prefix = partId(fate.id, '')
    const parts = register
      .filter(({ id }) => id.startsWith(prefix))
      .filter((part) => !records.has(keyOf(part)) && !ended.has(keyOf(part)))
    return [
      fate,
      ...parts.map(({ resource, id }) => ({
        ...fate,
        resource,
        id,
        to: fate.to === null ? null : partId(fate.to, id.slice(prefix.length)),
      })),
    ]
  })
}

/** Whether a fate can take a record out of publication; a purge may also leave it there. */
export const ends = ({ entry }: Fate): boolean =>
  entry.action !== 'corrected' && entry.action !== 'updated'

/** From each renamed record to the id it was given. */
export type Renames = ReadonlyMap<string, string>

export const renamesOf = (fates: readonly Fate[]): Renames =>
  new Map(fates.flatMap((fate) => (fate.to === null ? [] : [[keyOf(fate), fate.to] as const])))

/** The id under which a renamed record is found now: the end of its chain of renames; null in a circle. */
export function lastId(renames: Renames, { resource, id, to }: Fate): string | null {
  const seen = new Set([id])
  for (let at = to; at !== null && !seen.has(at);) {
    seen.add(at)
    const next = renames.get(keyOf({ resource, id: at }))
    if (next === undefined) return at
    at = next
  }
  return null
}
