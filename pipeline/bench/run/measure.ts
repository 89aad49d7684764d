import { performance } from 'node:perf_hooks'
import { Pool } from 'undici'
import { z } from 'zod'
import { type Read, rowsRead } from './count-rows.ts'
import type { Asked } from './requests.ts'
import { writtenAnew } from './spelling.ts'
import { median } from './statistics.ts'

/** What one request cost. */
export interface Measured extends Asked {
  status: number
  /** D1 rows read for the page, and for its total. */
  rows: number
  totalRows: number
  /** Milliseconds: the middle of several tries, none of them answered from memory. */
  ms: number
  /** Whether as many records came as were asked for, with more to follow. */
  isFull: boolean
}

const Page = z.object({
  links: z.object({ next: z.string().nullable() }).partial().default({}),
})
const Reads = z.array(z.object({ sql: z.string(), rows: z.number() }))

/** Asks the two Workers of one size, one request after the other. */
export class Measurer {
  readonly #api: Pool
  readonly #counting: Pool
  readonly #tries: number

  constructor(origins: { api: string; counting: string }, tries: number) {
    this.#api = new Pool(origins.api, { connections: 1 })
    this.#counting = new Pool(origins.counting, { connections: 1 })
    this.#tries = tries
  }

  /** What a request costs; null for the page after a last page. */
  async measure(asked: Asked): Promise<Measured | null> {
    const really = await this.#prepare(asked)
    if (really === null) return null
    const { status, body } = await get(this.#counting, really)
    const reads = Reads.parse(JSON.parse((await get(this.#counting, { path: rowsRead })).body))
    const times: number[] = []
    // The first try warms up.
    for (let attempt = -1; attempt < this.#tries; attempt += 1) {
      // Who holds an answer asks for it by the address it came from.
      const sent = asked.then === 'held' ? really : { path: writtenAnew(really.path) }
      const begun = performance.now()
      await get(this.#api, sent)
      if (attempt >= 0) times.push(performance.now() - begun)
    }
    const isOfTotal = ({ sql }: Read) => /\bAS total\b/.test(sql)
    return {
      ...asked,
      path: really.path,
      status,
      rows: sum(reads.filter((read) => !isOfTotal(read))),
      totalRows: sum(reads.filter(isOfTotal)),
      ms: median(times),
      isFull: nextOf(body) !== null,
    }
  }

  /** What is really asked: the page after, or the same with its ETag. */
  async #prepare({ path, then }: Asked): Promise<Sent | null> {
    if (then === undefined) return { path }
    const { body, etag } = await get(this.#counting, { path })
    await get(this.#counting, { path: rowsRead })
    if (then === 'held') return { path, headers: { 'If-None-Match': etag } }
    const next = nextOf(body)
    return next === null ? null : { path: next }
  }

  async close(): Promise<void> {
    await Promise.all([this.#api.close(), this.#counting.close()])
  }
}

interface Sent {
  path: string
  headers?: Record<string, string>
}

async function get(pool: Pool, { path, headers = {} }: Sent) {
  const ask = () => pool.request({ method: 'GET', path, headers })
  // A connection that was idle may be closed the moment it is used.
  const response = await ask().catch(ask)
  const { etag } = response.headers
  const body = await response.body.text()
  return { status: response.statusCode, body, etag: String(etag ?? '') }
}

/** The address of the page after a list; null where there is none, or the answer is no list. */
function nextOf(body: string): string | null {
  if (!body.startsWith('{')) return null
  return Page.safeParse(JSON.parse(body)).data?.links.next ?? null
}

const sum = (reads: readonly Read[]) => reads.reduce((all, { rows }) => all + rows, 0)
