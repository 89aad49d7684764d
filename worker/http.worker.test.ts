import type { D1Database } from '@cloudflare/workers-types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { loadDataset } from '../pipeline/load/load.ts'
import { paths } from '../pipeline/paths.ts'
import { QUIET_ENV } from '../pipeline/quiet-env.ts'
import { Problem } from '../schemas/problem.ts'
import { rateLimit } from './rate-limit.ts'

Object.assign(process.env, QUIET_ENV)

const server = createTestHarness({ workers: [{ configPath: paths.workerConfig }] })
const worker = server.getWorker<{ DB: D1Database }>()

beforeAll(async () => {
  await server.listen()
  await loadDataset((await worker.getEnv()).DB, paths)
})

afterAll(() => server.close())

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  worker.fetch(path, { redirect: 'manual', headers, method })

const addresses = [
  '/api/v1',
  '/api/v1/openapi.json',
  '/api/v1/grants',
  '/api/v1/proposals?limit=1',
  '/api/v1/figures/weihai-17-2-77_grants-total',
  '/api/v1/proposals/weihai-17-2-77?as_of=2030-01-31',
  '/api/v1/figures.csv',
  '/api/v1/figures.ndjson',
  '/api/v1/commitments.atom',
  '/api/v1/commitments.ics',
  '/api/v1/search?q=社会组织&limit=2',
]

describe.each(addresses)('%s', (path) => {
  test('is answered with what it takes to keep it, and 304 to who kept it', async () => {
    const first = await ask(path)
    expect(first.status).toBe(200)
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=300')
    expect(first.headers.get('Vary')).toBe('Accept')
    expect(first.headers.get('Last-Modified')).toMatch(/^\w{3}, \d\d \w{3} \d{4} 16:00:00 GMT$/)
    const etag = first.headers.get('ETag') ?? ''
    expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/)

    for (const held of [etag, etag.slice(2), `"x", ${etag}`, '*']) {
      const again = await ask(path, { 'If-None-Match': held })
      expect([held, again.status, await again.text()]).toEqual([held, 304, ''])
      expect(again.headers.get('ETag')).toBe(etag)
    }
    expect((await ask(path, { 'If-None-Match': '"another"' })).status).toBe(200)
  })

  test('is answered again, byte for byte and header for header, to who asks again', async () => {
    const [first, again] = [await ask(path), await ask(path)]
    expect(await again.text()).toBe(await first.text())
    expect([...again.headers].sort()).toEqual([...first.headers].sort())
  })
})

test('a format asked for by Accept is held apart from the others', async () => {
  const accepts = ['application/json', 'text/csv', 'application/x-ndjson']
  const tags = await Promise.all(
    accepts.map(async (Accept) => (await ask('/api/v1/figures', { Accept })).headers.get('ETag')),
  )
  expect(new Set(tags).size).toBe(3)
  const csv = tags[1] ?? ''
  const held = (Accept: string) => ask('/api/v1/figures', { Accept, 'If-None-Match': csv })
  expect((await held('text/csv')).status).toBe(304)
  expect((await held('application/json')).status).toBe(200)
})

test('parameters in another order make the same answer', async () => {
  const [one, other] = await Promise.all([
    ask('/api/v1/figures?limit=3&sort=-value'),
    ask('/api/v1/figures?sort=-value&limit=3'),
  ])
  expect(await other.text()).toBe(await one.text())
  expect(other.headers.get('ETag')).toBe(one.headers.get('ETag'))
})

test('a feed says what it is narrowed to, and leads to a page that is there', async () => {
  const narrowed = await (await ask('/api/v1/replies.atom?body.id=weihai-civil-affairs')).text()
  expect(narrowed).toContain('<title>有据 · 答复 · weihai-civil-affairs</title>')
  const changes = await (await ask('/api/v1/changes.atom?resource=grants')).text()
  const [, page = 'none'] = /rel="alternate" type="text\/html" href="([^"]+)"/.exec(changes) ?? []
  expect((await ask(new URL(page).pathname)).status).toBe(200)
})

test('“any answer” is none where there is nothing', async () => {
  const response = await ask('/api/v1/grants/no-such-grant', { 'If-None-Match': '*' })
  expect(response.status).toBe(404)
  expect(response.headers.get('ETag')).toBeNull()
})

test('a page of any origin may ask conditionally, and see what it needs', async () => {
  const asked = await ask(
    '/api/v1/grants',
    {
      Origin: 'https://example.org',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'if-none-match',
    },
    'OPTIONS',
  )
  expect(asked.status).toBe(204)
  expect(asked.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
  expect(asked.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD,OPTIONS')
  expect(asked.headers.get('Access-Control-Allow-Headers')).toBe('if-none-match')
  expect(asked.headers.get('Access-Control-Max-Age')).toBe('86400')
  const answered = await ask('/api/v1/grants', { Origin: 'https://example.org' })
  expect(answered.headers.get('Access-Control-Allow-Origin')).toBe('*')
  const exposed = (answered.headers.get('Access-Control-Expose-Headers') ?? '').split(',')
  for (const name of ['ETag', 'Link', 'Last-Modified', 'Retry-After', 'Content-Disposition'])
    expect(exposed).toContain(name)
})

test('a client that asks more than the limit is refused by the platform’s own count, other clients and pages not', async () => {
  const client = { 'CF-Connecting-IP': '203.0.113.9' }
  const etag = (await ask('/api/v1')).headers.get('ETag') ?? ''
  const answers: Awaited<ReturnType<typeof ask>>[] = []
  const refusals = () => answers.filter(({ status }) => status === 429)
  // The count begins anew each minute, so that twice the limit may be needed.
  while (refusals().length === 0 && answers.length <= 2 * rateLimit.requests) {
    const asked = Array.from({ length: 40 }, () =>
      ask('/api/v1', { ...client, 'If-None-Match': etag }),
    )
    answers.push(...(await Promise.all(asked)))
  }
  expect(answers.length - refusals().length).toBeGreaterThanOrEqual(rateLimit.requests)
  const [refused] = refusals()
  if (refused === undefined) throw new Error('nothing was refused')
  expect(refused.headers.get('Retry-After')).toBe(String(rateLimit.seconds))
  expect(refused.headers.get('Content-Type')).toBe('application/problem+json')
  expect(Problem.parse(await refused.json())).toMatchObject({ code: 'rate_limited' })
  expect((await ask('/api/v1', { 'CF-Connecting-IP': '203.0.113.10' })).status).toBe(200)
  for (const page of ['/', '/proposals/']) expect((await ask(page, client)).status).toBe(200)
})
