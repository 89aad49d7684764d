import type { Context } from 'hono'
import { mostRows } from '../schemas/most-rows.ts'
import type { ApiBindings } from './env.ts'
import { formatsOf } from './formats/formats.ts'
import { alternateLinks, formatHeaders, linkHeader } from './formats/headers.ts'
import type { WholeFormat } from './formats/whole-list.ts'
import type { ListRequest } from './list-request.ts'
import { withQuery } from './query.ts'
import { readList } from './store/list.ts'
import type { Position } from './store/selection.ts'

/** Records read at a time while a list is streamed. */
const stretch = 200

/** Answers a list with all the records it holds, page by page as they are taken. */
export async function answerWhole(
  c: Context<ApiBindings>,
  { resource, release, path, given, selection, fields, show }: ListRequest,
  format: WholeFormat,
): Promise<Response> {
  const read = async (after: Position | null, count: { upTo: number } | null = null) => {
    const { records, next, total } = await readList(c.env.DB, selection, {
      after,
      limit: stretch,
      count,
      facets: [],
    })
    return { records: records.map(show), next, total: total?.total ?? 0 }
  }
  // Read before the answer begins, so that a list too long is refused and not broken off.
  const first = await read(null, { upTo: mostRows + 1 })
  const self = withQuery(`${path}.${format}`, Object.fromEntries(given))
  // Loaded when it is first asked for: most readers of the API take JSON.
  const { wholeList } = await import('./formats/whole-list.ts')
  const stream = await wholeList(format, {
    resource,
    release: release.id,
    origin: new URL(c.req.url).origin,
    self,
    fields,
    total: first.total,
    read: (after: Position | null) => (after === null ? Promise.resolve(first) : read(after)),
  })
  return c.body(stream, 200, {
    // A calendar is subscribed to under one name, release after release.
    ...formatHeaders(format, format === 'ics' ? resource : `${resource}-${release.id}`),
    Link: linkHeader([
      { rel: 'self', href: self },
      ...alternateLinks(path, Object.fromEntries(given), format, formatsOf(resource, 'list')),
    ]),
  })
}
