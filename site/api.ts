import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { Catalogue, itemOf, type ListMeta, listOf } from '../schemas/envelope.ts'
import { Id } from '../schemas/id.ts'
import { noticeType } from '../schemas/notice.ts'
import { Place } from '../schemas/place.ts'
import { Problem } from '../schemas/problem.ts'
import { type ResourceName, resources } from '../schemas/resources.ts'
import { SearchHit } from '../schemas/search-hit.ts'
import { Source } from '../schemas/source.ts'
import type { Tombstone } from '../schemas/tombstone.ts'
import { api } from '../worker/api.ts'
import { addressWith, type Asked, askedBy } from './lists/address.ts'
import { type Alternates, alternatesIn } from './lists/alternates.ts'
import { controlsOf } from './lists/controls.ts'
import { idsIn, inFifties } from './lists/ids-in.ts'
import { isListName, type ListName, listPageOf } from './lists/list-pages.ts'
import { nextPage } from './lists/next-page.ts'

type Answer<T> =
  { ok: true; body: T; alternates: Alternates } | { ok: false; status: number; problem: Problem }

/** Asks the API app in-process, so that a page never says what the API does not. */
async function ask<T>(path: string, schema: z.ZodType<T>): Promise<Answer<T>> {
  const response = await api.request(path, {}, env)
  const body: unknown = await response.json()
  return response.ok
    ? {
        ok: true,
        body: schema.parse(body),
        alternates: alternatesIn(response.headers.get('Link') ?? ''),
      }
    : { ok: false, status: response.status, problem: Problem.parse(body) }
}

/** The page of a list that an address of this site asks for: its parameters are the API's. */
export async function pageOf<R>(resource: ResourceName, record: z.ZodType<R>, page: URL) {
  const list = isListName(resource) ? resource : null
  return readPage(list, `/api/v1/${resource}`, record, page)
}

/** The page of results that an address of the search page asks for. */
export async function resultsOf(page: URL) {
  const results = await readPage('search', searchPath, SearchHit, page)
  if (!results.ok) return results
  // How many there are of each kind, whichever kind is shown.
  const whole = addressWith(searchPath, askedBy(page), {
    resource: null,
    limit: '1',
    facet: 'resource',
  })
  const counted = await ask(whole, listOf(SearchHit))
  if (!counted.ok) throw new Error(`${whole} answered ${counted.status}: ${counted.problem.detail}`)
  return { ...results, kinds: counted.body.meta }
}

const searchPath = '/api/v1/search'

async function readPage<R>(list: ListName | null, path: string, record: z.ZodType<R>, page: URL) {
  const asked = askedBy(page)
  const facets = list === null ? [] : listPageOf(list).facets
  const query = new URLSearchParams(page.searchParams)
  if (facets.length > 0) query.set('facet', facets.join(','))
  const answer = await ask(`${path}?${query.toString()}`, listOf(record))
  if (!answer.ok) {
    // What was typed stays in the form, to be put right there.
    const nothing = { facets: {}, total: 0, query: {} }
    const typed = list === null ? [] : listPageOf(list).form
    const refused = new Set(answer.problem.errors.map(({ parameter }) => parameter))
    const kept = new Map([...asked].filter(([name]) => typed.includes(name) || !refused.has(name)))
    return { ...answer, path, controls: list && controlsOf(list, kept, nothing, known) }
  }
  const { data, meta, links } = answer.body
  const self = `${path}${page.search}`
  return {
    ok: true as const,
    path: self,
    data,
    meta,
    next: nextPage(page, links.next),
    alternates: new Map([['json', self], ...answer.alternates]),
    controls:
      list === null ? null : controlsOf(list, asked, meta, await namesIn(list, asked, meta)),
  }
}

/** Names change with a release only, and an instance of the Worker serves one: each is asked once. */
const known = new Map<string, string>()

/** So many places are named; each takes a question of its own. */
const mostPlaces = 20

/** The names of what a list’s filters and counts point at by id. */
async function namesIn(
  list: ListName,
  asked: Asked,
  { facets = {} }: ListMeta,
): Promise<Map<string, string>> {
  const ids = idsIn(list, asked, facets)
  const bodies = [...(ids.get('bodies') ?? [])]
  const deputies = [...(ids.get('deputies') ?? [])]
  const places = [...(ids.get('places') ?? [])].slice(0, mostPlaces)
  await Promise.all([
    ...inFifties(bodies.filter(isNew)).map((some) => learn('bodies', some)),
    ...inFifties(deputies.filter(isNew)).map((some) => learn('deputies', some)),
    ...places.filter(isNew).map(learnPlace),
  ])
  return known
}

const isNew = (id: string) => !known.has(id)

const Named = z.object({ id: z.string(), name: z.string() })
const Placed = z.object({ place: Place })

async function learn(resource: 'bodies' | 'deputies', ids: readonly string[]) {
  const path = `/api/v1/${resource}?id__in=${ids.join(',')}&fields=name&limit=100`
  const answer = await ask(path, listOf(Named))
  if (!answer.ok) return
  for (const { id, name } of answer.body.data) known.set(id, name)
}

async function learnPlace(slug: string) {
  const path = `/api/v1/bodies?place.slug=${encodeURIComponent(slug)}&fields=place&limit=1`
  const answer = await ask(path, listOf(Placed))
  if (!answer.ok) return
  for (const { place } of answer.body.data) known.set(place.slug, place.name)
}

/** The release the API answers from, for a page that has no list to show. */
export async function currentRelease(): Promise<string> {
  // The catalogue needs no query, so that an error page stands when the database does not.
  const answer = await ask('/api/v1', Catalogue)
  if (!answer.ok) throw new Error(`the API does not name its release: ${answer.problem.detail}`)
  return answer.body.meta.release
}

/** What a list shows is asked for in as few questions as the API’s `in` allows. */
const AT_ONCE = 50

/** Records by their ids, for a list whose records point at them. */
export async function recordsOf<R extends { id: string }>(
  resource: ResourceName,
  record: z.ZodType<R>,
  wanted: readonly string[],
  { fields, ...more }: { fields?: readonly (keyof R & string)[]; as_of?: string } = {},
): Promise<(id: string) => R> {
  const ids = [...new Set(wanted)]
  const chunks = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) =>
    ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  )
  const answers = await Promise.all(
    chunks.map(async (chunk) => {
      const query = new URLSearchParams({ id__in: chunk.join(','), limit: `${AT_ONCE}`, ...more })
      if (fields !== undefined) query.set('fields', fields.join(','))
      const path = `/api/v1/${resource}?${query.toString()}`
      return listAt(path, record)
    }),
  )
  const records = new Map(answers.flat().map((one) => [one.id, one]))
  return (id) => {
    const found = records.get(id)
    if (found === undefined) throw new Error(`the API has no ${id} in ${resource}`)
    return found
  }
}

/** What is no id is asked for nowhere: `x.csv` would be another format of x, and a page of its own. */
const isId = (id: string) => Id.safeParse(id).success

/** One record, or null where the API does not have it, or no longer under this id. */
export async function recordOf<R>(
  resource: ResourceName,
  record: z.ZodType<R>,
  id: string,
  more: { as_of?: string } = {},
): Promise<{ data: R; release: string } | null> {
  if (!isId(id)) return null
  const query = new URLSearchParams(more).toString()
  const item = `/api/v1/${resource}/${encodeURIComponent(id)}`
  const path = query === '' ? item : `${item}?${query}`
  const response = await api.request(path, {}, env)
  if (response.ok) {
    const { data, meta } = itemOf(record).parse(await response.json())
    return { data, release: meta.release }
  }
  // A database that fails is no absence: the page must not say that there is nothing.
  if (response.status >= 500) throw new Error(`${path} answered ${response.status}`)
  return null
}

/** The records on the first page of a list of the site’s own asking. */
export async function listAt<R>(path: string, record: z.ZodType<R>): Promise<R[]> {
  return (await pageAt(path, record)).records
}

/** All records of such a list, page after page. */
export async function allAt<R>(path: string, record: z.ZodType<R>): Promise<R[]> {
  const { records, next } = await pageAt(path, record)
  return next === null ? records : [...records, ...(await allAt(next, record))]
}

async function pageAt<R>(path: string, record: z.ZodType<R>) {
  const answer = await ask(path, listOf(record))
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${answer.problem.detail}`)
  return { records: answer.body.data, next: answer.body.links.next }
}

/** Parameters that say how a list is shown, and not which records are in it. */
const ofTheShowing = ['limit', 'cursor', 'sort', 'fields', 'facet']

/** How many records of a list hold each value of a field, by the list’s other filters. */
export async function countsOf(
  resource: ResourceName,
  field: string,
  page: URL,
): Promise<{ path: string; records: ReadonlyMap<string, number> }> {
  const query = new URLSearchParams(page.search)
  for (const name of [...ofTheShowing, field]) query.delete(name)
  query.set('facet', field)
  query.set('limit', '1')
  const path = `/api/v1/${resource}?${query.toString()}`
  const answer = await ask(path, listOf(resources[resource].schema))
  const counts = answer.ok ? (answer.body.meta.facets?.[field] ?? []) : []
  return { path, records: new Map(counts.map(({ value, records }) => [value, records])) }
}

/** One record by its id, or the API's own answer where it has none. */
export async function recordOrAnswer<R>(
  resource: ResourceName,
  id: string,
  record: z.ZodType<R>,
): Promise<R | Response> {
  if (!isId(id)) return new Response(null, { status: 404 })
  const response = await api.request(`/api/v1/${resource}/${encodeURIComponent(id)}`, {}, env)
  return response.ok ? itemOf(record).parse(await response.json()).data : response
}

/** What is left of a record that was withdrawn; null where the API says anything else of it. */
export async function tombstoneOf(resource: ResourceName, id: string): Promise<Tombstone | null> {
  const path = `/api/v1/${resource}/${encodeURIComponent(id)}`
  const response = await api.request(path, {}, env)
  return response.status === 410 ? (Problem.parse(await response.json()).tombstone ?? null) : null
}

/**
 * The archived text of a source, byte for byte, out of the files of the release; null where no such source is archived, or a
 * notice stands in the place of its text.
 */
export async function archivedText(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if ((await recordOf('sources', Source, id)) === null) return null
  const key = `${env.RELEASE}/texts/${id}.txt`
  const file = await env.RELEASES?.get(key)
  // A bucket that lacks what the release lists is no absence either.
  if (file === undefined || file === null) throw new Error(`the bucket has no ${key}`)
  return file.httpMetadata?.contentType === noticeType
    ? null
    : new Uint8Array(await file.arrayBuffer())
}
