import { afterEach, describe, expect, test, vi } from 'vitest'
import { api } from './api.ts'
import { etagOf } from './etag.ts'

const env = { RELEASE: '2026-11-24-0123456789ab', API_BUILD: '0123456789abcdef' }

afterEach(() => {
  vi.useRealTimers()
})

/** There is no database: what is answered here was answered before any query. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  api.request(path, { headers, method }, env)

const tagOf = (path: string, today: string | null = null) =>
  etagOf({
    release: env.RELEASE,
    build: env.API_BUILD,
    url: new URL(path, 'http://localhost'),
    format: 'json',
    today,
  })

describe('whoever holds an answer already', () => {
  test.each([
    '/api/v1',
    '/api/v1/openapi.json',
    '/api/v1/grants',
    '/api/v1/grants?limit=7',
    '/api/v1/figures/weihai-17-2-77_grants-total',
  ])('is told so without a query: %s', async (path) => {
    const etag = await tagOf(path)
    for (const method of ['GET', 'HEAD']) {
      const response = await ask(path, { 'If-None-Match': `"other", ${etag}` }, method)
      expect(response.status).toBe(304)
      expect(await response.text()).toBe('')
      expect(response.headers.get('ETag')).toBe(etag)
      expect(response.headers.get('Vary')).toBe('Accept')
      expect(response.headers.get('Cache-Control')).toBe('public, max-age=300')
      expect(response.headers.get('Last-Modified')).toBe('Mon, 23 Nov 2026 16:00:00 GMT')
      expect(response.headers.get('Access-Control-Expose-Headers')).toContain('ETag')
    }
  })

  test('of a clock, only on the day it was shown for', async () => {
    const path = '/api/v1/proposals/weihai-17-2-77'
    const etag = await tagOf(path, '2026-11-30')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-29T16:00:00Z') })
    expect((await ask(path, { 'If-None-Match': etag })).status).toBe(304)
    vi.setSystemTime(Date.parse('2026-11-30T16:00:00Z'))
    vi.spyOn(console, 'error').mockReturnValueOnce()
    expect((await ask(path, { 'If-None-Match': etag })).status).toBe(500)
    const asked = `${path}?as_of=2026-11-30`
    expect((await ask(asked, { 'If-None-Match': await tagOf(asked) })).status).toBe(304)
  })
})

test('what is refused gives no validator to ask again with', async () => {
  const refused = await ask('/api/v1/grants?limit=0', { 'If-None-Match': '*' })
  expect(refused.status).toBe(400)
  expect(refused.headers.get('ETag')).toBeNull()
  expect(refused.headers.get('Last-Modified')).toBeNull()
  expect(refused.headers.get('Cache-Control')).toBe('no-store')
})

describe('“any answer”', () => {
  test('is asked of what is known to be there', async () => {
    const response = await ask('/api/v1', { 'If-None-Match': ' * ' })
    expect(response.status).toBe(304)
    expect(response.headers.get('ETag')).toBe(await tagOf('/api/v1'))
  })

  test('does not make an address out of none', async () => {
    expect((await ask('/api/v1/nothing', { 'If-None-Match': '*' })).status).toBe(404)
    expect((await ask('/api/v1/grants/No', { 'If-None-Match': '*' })).status).toBe(404)
  })
})

test('a date alone does not make an answer old or new', async () => {
  const since = { 'If-Modified-Since': 'Tue, 01 Jan 2030 00:00:00 GMT' }
  expect((await ask('/api/v1', since)).status).toBe(200)
})

test('HEAD has every header of GET and no body', async () => {
  const [get, head] = await Promise.all([ask('/api/v1'), ask('/api/v1', {}, 'HEAD')])
  expect(await head.text()).toBe('')
  expect([...head.headers]).toEqual([...get.headers])
})
