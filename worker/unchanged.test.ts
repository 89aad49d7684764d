import { describe, expect, test } from 'vitest'
import { api } from './api.ts'
import type { Limiting } from './env.ts'
import { unchanged } from './unchanged.ts'
import { validatorOf } from './validator.ts'
import { variesAt } from './varies.ts'

const env = { RELEASE: '2026-11-24-0123456789ab', API_BUILD: '0123456789abcdef' }
const origin = 'http://localhost'

async function tagOf(path: string, accept?: string): Promise<string> {
  const url = new URL(path, origin)
  const varies = variesAt(url.pathname)
  return varies === null ? '' : (await validatorOf(url, accept, env, varies)).etag
}

const ask = (
  path: string,
  headers: Record<string, string>,
  method = 'GET',
  limiting: Limiting = {},
) => unchanged(new Request(origin + path, { headers, method }), { ...env, ...limiting })

const addresses = [
  '/api/v1',
  '/api/v1/openapi.json',
  '/api/v1/search?q=%E5%85%BB%E8%80%81',
  '/api/v1/search.atom?q=a',
  '/api/v1/grants',
  '/api/v1/figures.csv?unit=CNY&sort=-value',
  '/api/v1/commitments.ics',
  '/api/v1/figures/weihai-17-2-77_grants-total',
  '/api/v1/replies/weihai-17-2-77.ndjson',
  '/api/v1/proposals/weihai-17-2-77',
  '/api/v1/proposals/weihai-17-2-77?as_of=2030-01-31',
]

describe.each(addresses)('%s', (path) => {
  test.each(['GET', 'HEAD'])(
    'is answered as the API does, header for header, to %s',
    async (method) => {
      const headers = { 'If-None-Match': `"other", ${await tagOf(path)}` }
      const quick = await ask(path, headers, method)
      const slow = await api.request(path, { headers, method }, env)
      expect([quick?.status, slow.status]).toEqual([304, 304])
      expect([...(quick?.headers ?? [])].sort()).toEqual([...slow.headers].sort())
      expect(await quick?.text()).toBe('')
    },
  )
})

test('what Accept asks for is told apart', async () => {
  const csv = await tagOf('/api/v1/figures', 'text/csv')
  const held = (Accept: string) => ask('/api/v1/figures', { Accept, 'If-None-Match': csv })
  expect((await held('text/csv'))?.status).toBe(304)
  expect(await held('application/json')).toBeNull()
})

describe('is left to the API', () => {
  test('whatever holds no validator of this answer', async () => {
    expect(await ask('/api/v1/grants', {})).toBeNull()
    for (const held of ['*', '"another"', await tagOf('/api/v1/grants?limit=1')])
      expect(await ask('/api/v1/grants', { 'If-None-Match': held })).toBeNull()
  })

  test('what would write', async () => {
    const headers = { 'If-None-Match': await tagOf('/api/v1/grants') }
    expect(await ask('/api/v1/grants', headers, 'DELETE')).toBeNull()
  })

  test.each([
    '/api/v1/',
    '/api/v1/grants/',
    '/api/v1/grants/a/b',
    '/api/v1/grants.xml',
    '/api/v1/nothing',
    '/api/v2/grants',
  ])('what is refused or leads elsewhere: %s', async (path) => {
    expect(await ask(path, { 'If-None-Match': '"x"' })).toBeNull()
  })

  test('what asks for no format there is', async () => {
    const headers = { 'If-None-Match': '"x"', Accept: 'image/png' }
    expect(await ask('/api/v1/grants', headers)).toBeNull()
  })

  test('who asks too often', async () => {
    const headers = {
      'If-None-Match': await tagOf('/api/v1/grants'),
      'CF-Connecting-IP': '203.0.113.7',
    }
    const limiter = (success: boolean) => ({
      RATE_LIMIT: { limit: () => Promise.resolve({ success }) },
    })
    expect(await ask('/api/v1/grants', headers, 'GET', limiter(false))).toBeNull()
    expect((await ask('/api/v1/grants', headers, 'GET', limiter(true)))?.status).toBe(304)
  })
})
