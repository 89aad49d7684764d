import { env } from 'cloudflare:workers'
import type { z } from 'zod'
import { itemOf, listOf } from '../schemas/envelope.ts'
import { Problem } from '../schemas/problem.ts'
import { type ResourceName, resources } from '../schemas/resources.ts'
import type { Tombstone } from '../schemas/tombstone.ts'
import { api } from '../worker/api.ts'
import { nextPage } from './lists/next-page.ts'

type Answer<T> = { ok: true; body: T } | { ok: false; status: number; problem: Problem }

/** Asks the API app in-process, so that a page never says what the API does not. */
async function ask<T>(path: string, schema: z.ZodType<T>): Promise<Answer<T>> {
  const response = await api.request(path, {}, env)
  const body: unknown = await response.json()
  return response.ok
    ? { ok: true, body: schema.parse(body) }
    : { ok: false, status: response.status, problem: Problem.parse(body) }
}

/** The page of a list that an address of this site asks for: its parameters are the API's. */
export async function pageOf<R>(resource: ResourceName, record: z.ZodType<R>, page: URL) {
  const path = `/api/v1/${resource}${page.search}`
  const answer = await ask(path, listOf(record))
  if (!answer.ok) return { ...answer, path }
  const { data, meta, links } = answer.body
  return { ok: true as const, path: links.self, data, meta, next: nextPage(page, links.next) }
}

/** The release the API answers from, for a page that has no list to show. */
export async function currentRelease(): Promise<string> {
  const answer = await ask('/api/v1/releases?limit=1', listOf(resources.releases.schema))
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
  fields?: readonly (keyof R & string)[],
): Promise<(id: string) => R> {
  const ids = [...new Set(wanted)]
  const chunks = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) =>
    ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  )
  const answers = await Promise.all(
    chunks.map(async (chunk) => {
      const query = new URLSearchParams({ id__in: chunk.join(','), limit: `${AT_ONCE}` })
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

/** One record, or null where the API does not have it. */
export async function recordOf<R>(
  resource: ResourceName,
  record: z.ZodType<R>,
  id: string,
): Promise<{ data: R; release: string } | null> {
  const answer = await ask(`/api/v1/${resource}/${encodeURIComponent(id)}`, itemOf(record))
  if (!answer.ok) return null
  return { data: answer.body.data, release: answer.body.meta.release }
}

/** The records of a list of the site’s own asking. */
export async function listAt<R>(path: string, record: z.ZodType<R>): Promise<R[]> {
  const answer = await ask(path, listOf(record))
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${answer.problem.detail}`)
  return answer.body.data
}

/** Parameters that say how a list is shown, and not which records are in it. */
const ofTheShowing = ['limit', 'cursor', 'sort', 'fields', 'facet']

/** How many records of a list hold each value of a field, by the list’s other filters. */
export async function countsOf(
  resource: ResourceName,
  field: string,
  page: URL,
): Promise<ReadonlyMap<string, number>> {
  const query = new URLSearchParams(page.search)
  for (const name of [...ofTheShowing, field]) query.delete(name)
  query.set('facet', field)
  query.set('limit', '1')
  const answer = await ask(
    `/api/v1/${resource}?${query.toString()}`,
    listOf(resources[resource].schema),
  )
  const counts = answer.ok ? (answer.body.meta.facets?.[field] ?? []) : []
  return new Map(counts.map(({ value, records }) => [value, records]))
}

/** What is left of a record that was withdrawn; null where the API says anything else of it. */
export async function tombstoneOf(resource: ResourceName, id: string): Promise<Tombstone | null> {
  const path = `/api/v1/${resource}/${encodeURIComponent(id)}`
  const response = await api.request(path, {}, env)
  return response.status === 410 ? (Problem.parse(await response.json()).tombstone ?? null) : null
}
