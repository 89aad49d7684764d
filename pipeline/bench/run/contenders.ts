import { request } from 'undici'
import { list } from './requests.ts'
import type { Samples } from './samples.ts'
import type { Repeated } from './throughput.ts'

/** Different requests of one kind, so that no record is asked for twice in a row. */
const different = 50

/** Said of a request whose answer the instance still has in its memory. */
export const again = ', answered again'

/** What any answer from D1 costs at least. */
export const constantName = 'a Worker that asks D1 for a constant'

/**
 * The kinds of request that are compared with the bare Worker, by their names in the report:
 * each at addresses that were never asked for, and then at a few that are asked for again.
 */
export async function contendersOf(
  api: string,
  constantFromD1: string,
  samples: Samples,
): Promise<Map<string, Repeated>> {
  const figures = samples.ids('figures').map((id) => `/api/v1/figures/${id}`)
  const items = figures.slice(0, different)
  // No others are asked for in full, so that their answers are not kept.
  const held = await heldOf(api, figures.slice(different, 2 * different))
  const lists = samples
    .values('figures', 'reply.body.id')
    .slice(0, different)
    .map(({ value }) => list('figures', { 'reply.body.id': value }))
  const kinds: [name: string, paths: readonly string[]][] = [
    ['item', items],
    ['list', lists],
    ['Chinese search', samples.words.phrases.map(searchFor)],
    ['search, commonest bigram', [searchFor(samples.words.commonestBigram)]],
  ]
  const answered = (paths: readonly string[], anew: boolean): Repeated => ({
    origin: api,
    requests: paths.map((path) => ({ path })),
    status: 200,
    anew,
  })
  return new Map<string, Repeated>([
    ['304', { origin: api, requests: held, status: 304 }],
    ...kinds.map(([name, paths]) => [name, answered(paths, true)] as const),
    [constantName, { ...answered(['/'], false), origin: constantFromD1 }],
    ...kinds.map(([name, paths]) => [name + again, answered(paths, false)] as const),
    [`304${again}`, { origin: api, requests: await heldOf(api, items), status: 304 }],
  ])
}

const searchFor = (q: string) => list('search', { q, sort: 'relevance' })

/** The same requests by who holds their answers; asked by HEAD, whose answers are not kept. */
const heldOf = (api: string, paths: readonly string[]) =>
  Promise.all(
    paths.map(async (path) => {
      const { headers, body } = await request(api + path, { method: 'HEAD' })
      await body.dump()
      return { path, headers: { 'If-None-Match': String(headers.etag ?? '') } }
    }),
  )
