import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { z } from 'zod'
import { Catalogue, itemOf, listOf } from '../schemas/envelope.ts'
import { Problem } from '../schemas/problem.ts'
import { type ResourceName, resourceNames, resources } from '../schemas/resources.ts'
import { loadDataset } from '../pipeline/load/load.ts'
import { paths } from '../pipeline/paths.ts'
import { QUIET_ENV } from '../pipeline/quiet-env.ts'

Object.assign(process.env, QUIET_ENV)

const server = createTestHarness({ workers: [{ configPath: paths.workerConfig }] })
const worker = server.getWorker<{ DB: D1Database; RELEASE: string }>()
let release: string

beforeAll(async () => {
  await server.listen()
  const env = await worker.getEnv()
  release = env.RELEASE
  await loadDataset(env.DB, paths)
})

afterAll(() => server.close())

const ask = (path: string, init: { method?: string } = {}) =>
  worker.fetch(path, { redirect: 'manual', ...init })

const json = async (path: string): Promise<unknown> => (await ask(path)).json()

async function problemOf(path: string, init: { method?: string } = {}) {
  const response = await ask(path, init)
  const problem = Problem.parse(await response.json())
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(problem.status).toBe(response.status)
  return { response, problem }
}

const Identified = z.object({ id: z.string(), url: z.string() })

/** The records of a table as the compiler wrote them. */
const written = (resource: ResourceName) =>
  readFileSync(join(paths.dataset, 'tables', `${resource}.ndjson`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ line, ...Identified.parse(JSON.parse(line)) }))

/** A clock is answered for today, and compiled for the day of the release. */
const undated = (text: string) => text.replace(/("clock":\{.*?"as_of":)"[^"]*"/g, '$1')

test('the root names every resource, and each address it gives answers', async () => {
  const catalogue = Catalogue.parse(await json('/api/v1'))
  expect(catalogue.data.map(({ name }) => name)).toEqual([...resourceNames])
  expect(catalogue.meta.licence.name).toBe('CC BY 4.0')
  for (const { url } of catalogue.data) expect((await ask(url)).status).toBe(200)
  for (const url of Object.values(catalogue.links)) expect((await ask(url)).status).toBe(200)
})

describe.each(resourceNames)('%s', (resource) => {
  const { schema } = resources[resource]

  test('has a list that holds to its schema', async () => {
    const response = await ask(`/api/v1/${resource}?limit=100`)
    const { data, meta } = listOf(schema).parse(await response.json())
    expect(meta).toMatchObject({ total: written(resource).length, returned: data.length, release })
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300')
  })

  test('answers each record as it was compiled, byte for byte, the day of a clock apart', async () => {
    for (const { line, id, url } of written(resource)) {
      const text = await (await ask(url)).text()
      const answer: unknown = JSON.parse(text)
      expect(itemOf(Identified).parse(answer).data.id).toBe(id)
      expect(itemOf(schema).parse(answer)).toEqual(answer)
      expect(undated(text)).toContain(undated(line))
    }
  })

  test('is walked by its pages, every record exactly once', async () => {
    // Four pages of each; every page size is walked by lists.test.ts.
    const size = Math.max(1, Math.ceil(written(resource).length / 4))
    const seen: string[] = []
    let next: string | null = `/api/v1/${resource}?limit=${size}`
    while (next !== null) {
      const response = await ask(next)
      const page = listOf(schema).parse(await response.json())
      expect(page.data.length).toBeLessThanOrEqual(size)
      seen.push(...page.data.map(({ id }) => id))
      next = page.links.next
      const link = response.headers.get('Link') ?? ''
      expect(link.includes('rel="next"')).toBe(next !== null)
      if (next !== null) expect(link).toContain(`<${next}>; rel="next"`)
    }
    expect(seen.toSorted()).toEqual(
      written(resource)
        .map(({ id }) => id)
        .toSorted(),
    )
  })
})

describe('the Weihai reply', () => {
  test('is in grants with its aggregate, proved, of which nothing is itemised', async () => {
    const { data } = listOf(resources.grants.schema).parse(await json('/api/v1/grants'))
    const aggregate = data.find(({ level }) => level === 'aggregate')
    expect(aggregate).toMatchObject({
      reply: { id: 'weihai-17-2-77' },
      recipients_count: { value: 61, qualifier: 'exact' },
      amounts: [{ figure: { value: 2826000, unit: 'CNY' } }],
      evidence: { source: 'weihai-17-2-77' },
      disclosure: {
        itemised: { count: 0, amount: 0 },
        claimed: { count: { value: 61 }, amount: { value: 2826000 } },
      },
    })
    expect(aggregate?.evidence.exact).toMatch(/61.*282\.6/s)
  })

  test('stands in its proposal, with a reason for all that is not published', async () => {
    const path = '/api/v1/proposals/weihai-17-2-77'
    const { data } = itemOf(resources.proposals.schema).parse(await json(path))
    expect(data).toMatchObject({
      number: '77',
      congress: { body: 'npc', term: 17, session: 2 },
      deputies: { lead: { name: '丛国序' } },
      lead_body: { name: '威海市民政局' },
      replies: [{ id: 'weihai-17-2-77', signed_on: '2018-07-02', published_on: '2018-11' }],
      status: 'answered',
      clock: { state: 'unknown_start', due_on: null },
      assigned_on: null,
      absent: { assigned_on: 'not_published', result_class: 'not_published' },
    })
    for (const field of ['submitted_on', 'rating', 'disclosure.suggestion', 'clock.due_on'])
      expect(data.absent).toHaveProperty([field])
  })

  test('has a clock that is shown for the day asked for', async () => {
    const path = '/api/v1/proposals/weihai-17-2-77?as_of=2030-01-31'
    const { data, meta, links } = itemOf(resources.proposals.schema).parse(await json(path))
    expect(data.clock).toMatchObject({ state: 'unknown_start', as_of: '2030-01-31' })
    expect(meta.query).toEqual({ as_of: '2030-01-31' })
    expect(links.self).toBe(path)
  })
})

describe('a request that cannot be answered', () => {
  test.each([
    ['/api/v1/grants?limit=0', 400, 'invalid_parameter'],
    ['/api/v1/grants?limit=101', 400, 'invalid_parameter'],
    ['/api/v1/grants?limit=1&limit=1', 400, 'invalid_parameter'],
    ['/api/v1/grants?page=2', 400, 'unknown_parameter'],
    ['/api/v1/grants?%', 400, 'unknown_parameter'],
    ['/api/v1/grants?as_of=2030-01-01', 400, 'unknown_parameter'],
    ['/api/v1/proposals?as_of=2018-07-02', 400, 'invalid_parameter'],
    ['/api/v1/grants?cursor=x', 400, 'invalid_cursor'],
    ['/api/v1?x', 400, 'unknown_parameter'],
    ['/api/v1/openapi.json?x', 400, 'unknown_parameter'],
    ['/api/v1/grants/no-such-grant', 404, 'not_archived'],
    ['/api/v1/grants/%E0%A4%A', 404, 'not_archived'],
    ['/api/v1/grants/%00', 404, 'not_archived'],
    ['/api/v1/search', 400, 'invalid_parameter'],
    ['/api/v1/%', 404, 'not_found'],
    ['/api/v1/grants/a/b', 404, 'not_found'],
    ['/api/v2/grants', 404, 'not_found'],
  ])('%s is refused: %i %s', async (path, status, code) => {
    const { problem } = await problemOf(path)
    expect(problem).toMatchObject({ status, code })
    expect(problem.detail).toMatch(/^.*\p{Script=Han}.*\n[^\p{Script=Han}]+$/u)
  })

  test('for its length is told how long it may be', async () => {
    const { problem } = await problemOf(`/api/v1/grants?x=${'x'.repeat(8000)}`)
    expect(problem).toMatchObject({ status: 414, code: 'uri_too_long' })
    expect(problem.detail).toContain('8000')
  })

  test('of an unknown proposal is told that this says nothing about the department', async () => {
    const { problem } = await problemOf('/api/v1/proposals/weihai-17-2-78')
    expect(problem.detail).toMatch(/本档案未收存.*不说明任何部门/)
    expect(problem.detail).toMatch(/not? .*archived here.*says nothing about what any department/i)
  })

  test('names every bad parameter, what is allowed, and the nearest name', async () => {
    const { problem } = await problemOf('/api/v1/proposals?limt=1&limit=x')
    expect(problem.errors).toMatchObject([
      {
        parameter: 'limt',
        nearest: 'limit',
        allowed: expect.arrayContaining(['limit', 'cursor', 'as_of']),
      },
      { parameter: 'limit', nearest: null, allowed: ['1..100'] },
    ])
  })

  test('by a method that would write is told which methods there are', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { response, problem } = await problemOf('/api/v1/grants', { method })
      expect(problem.code).toBe('method_not_allowed')
      expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
    }
  })
})

test('a cursor opens only the list it was cut from, unaltered', async () => {
  const { links } = listOf(resources.figures.schema).parse(await json('/api/v1/figures?limit=1'))
  const cursor = new URL(links.next ?? '', 'http://localhost').searchParams.get('cursor') ?? ''
  expect((await ask(`/api/v1/figures?cursor=${cursor}`)).status).toBe(200)
  expect((await ask(`/api/v1/figures?limit=7&cursor=${cursor}`)).status).toBe(200)
  for (const path of [`grants?cursor=${cursor}`, `figures?cursor=${cursor.slice(0, -1)}A_`]) {
    expect((await problemOf(`/api/v1/${path}`)).problem.code).toBe('invalid_cursor')
  }
})

test('an address with a slash at its end leads to the one without', async () => {
  const moved = await ask('/api/v1/grants/?limit=2')
  expect(moved.status).toBe(301)
  expect(moved.headers.get('Location')).toBe('/api/v1/grants?limit=2')
})

describe('what is not the API', () => {
  test('is a page of the site', async () => {
    const page = await ask('/')
    expect(page.status).toBe(200)
    expect(page.headers.get('Content-Type')).toContain('text/html')
  })

  test('is the site’s own 404 page where there is none', async () => {
    for (const path of ['/no-such-page/', '/%E0%A4%A/', '/apis/']) {
      const page = await ask(path)
      expect(page.status).toBe(404)
      expect(page.headers.get('Content-Type')).toContain('text/html')
    }
  })
})
