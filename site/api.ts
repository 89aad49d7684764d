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

/** The records that others point at, by their addresses in the API; each is asked for once. */
export async function recordsAt<R>(
  urls: readonly string[],
  record: z.ZodType<R>,
): Promise<Map<string, R>> {
  const records = await Promise.all(
    [...new Set(urls)].map(async (url) => {
      const answer = await ask(url, itemOf(record))
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${answer.problem.detail}`)
      return [url, answer.body.data] as const
    }),
  )
  return new Map(records)
}

/** One record by its id, or the API's own answer where it has none. */
export async function recordOf<R>(
  resource: ResourceName,
  id: string,
  record: z.ZodType<R>,
): Promise<R | Response> {
  const response = await api.request(`/api/v1/${resource}/${encodeURIComponent(id)}`, {}, env)
  return response.ok ? itemOf(record).parse(await response.json()).data : response
}

/** What is left of a record that was withdrawn; null where the API says anything else of it. */
export async function tombstoneOf(resource: ResourceName, id: string): Promise<Tombstone | null> {
  const path = `/api/v1/${resource}/${encodeURIComponent(id)}`
  const response = await api.request(path, {}, env)
  return response.status === 410 ? (Problem.parse(await response.json()).tombstone ?? null) : null
}
