import { request } from 'undici'
import { list } from './requests.ts'
import type { Samples } from './samples.ts'
import type { Repeated } from './throughput.ts'

/** Different requests of one kind, so that no answer is asked for twice in a row. */
const different = 50

/** The kinds of request that are compared with the bare Worker, by their names in the report. */
export async function contendersOf(
  api: string,
  constantFromD1: string,
  samples: Samples,
): Promise<Map<string, Repeated>> {
  const items = samples
    .ids('figures')
    .slice(0, different)
    .map((id) => `/api/v1/figures/${id}`)
  const held = await Promise.all(
    items.map(async (path) => ({ path, headers: { 'If-None-Match': await etagOf(api + path) } })),
  )
  const bodies = samples
    .values('figures', 'reply.body.id')
    .slice(0, different)
    .map(({ value }) => value)
  const searches = samples.words.phrases.map((q) => list('search', { q }))
  const commonest = list('search', { q: samples.words.commonestBigram })
  const answered = (paths: readonly string[], origin = api): Repeated => ({
    origin,
    requests: paths.map((path) => ({ path })),
    status: 200,
  })
  return new Map([
    ['304', { origin: api, requests: held, status: 304 }],
    ['item', answered(items)],
    ['list', answered(bodies.map((body) => list('figures', { 'reply.body.id': body })))],
    ['Chinese search', answered(searches)],
    ['search, commonest bigram', answered([commonest])],
    ['a Worker that asks D1 for a constant', answered(['/'], constantFromD1)],
  ])
}

async function etagOf(address: string): Promise<string> {
  const { headers, body } = await request(address)
  await body.dump()
  return String(headers.etag ?? '')
}
