import type { Context } from 'hono'
import type { Query } from '../schemas/envelope.ts'
import type { ResourceName } from '../schemas/resources.ts'
import { listAddress } from './addresses.ts'
import { hasClock } from './clocked-record.ts'
import type { ApiBindings } from './env.ts'
import { type Format, formats } from './formats/formats.ts'
import { type Accepts, listParameters } from './parameters.ts'
import { type Given, listed, readParameters } from './read-parameters.ts'
import { dayAskedFor, type PinnedRelease, pinnedRelease } from './release.ts'
import { selectionOf } from './selection-of.ts'
import { showing } from './shown.ts'
import type { Selection } from './store/selection.ts'
import { listVaries } from './varies.ts'

/** A request for a list, read and understood. */
export interface ListRequest {
  resource: ResourceName
  release: PinnedRelease
  format: Format
  /** Its address without a suffix. */
  path: string
  given: Given
  selection: Selection
  /** What decides which records the list holds, and in which order, defaults included. */
  query: Query
  /** Only these fields; none means all. */
  fields: readonly string[] | undefined
  show: (record: string) => string
}

export function readListRequest(c: Context<ApiBindings>, resource: ResourceName): ListRequest {
  const release = pinnedRelease(c.env.RELEASE)
  const { pathname, searchParams } = new URL(c.req.url)
  const format = listVaries(resource).format({ path: pathname, accept: c.req.header('Accept') })
  const accepts = takenBy(format, listParameters(resource, release.releasedOn))
  const given = readParameters(accepts, searchParams)
  const asOf = hasClock(resource) ? dayAskedFor(given.get('as_of'), release) : undefined
  const { selection, query } = selectionOf(resource, given, asOf)
  const typed = given.get('fields')
  const fields = typed === undefined ? undefined : listed(typed)
  return {
    resource,
    release,
    format,
    path: listAddress(resource),
    given,
    selection,
    query: { ...query, ...(asOf !== undefined && { as_of: asOf }) },
    fields,
    // A calendar and a feed read whole records, a table picks its columns itself.
    show: showing({ asOf, fields: format === 'json' || format === 'ndjson' ? fields : undefined }),
  }
}

/** The parameters that a format can follow: one that gives all records has no pages. */
export function takenBy(format: Format, accepts: Accepts): Accepts {
  const without: readonly string[] = formats[format].without
  return without.length === 0
    ? accepts
    : new Map([...accepts].filter(([name]) => !without.includes(name)))
}
