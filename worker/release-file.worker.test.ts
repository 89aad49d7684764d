import type { R2Bucket } from '@cloudflare/workers-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { paths } from '../pipeline/paths.ts'
import { QUIET_ENV } from '../pipeline/quiet-env.ts'
import { noticeType } from '../schemas/notice.ts'

Object.assign(process.env, QUIET_ENV)

const server = createTestHarness({ workers: [{ configPath: paths.workerConfig }] })
const worker = server.getWorker<{ RELEASES: R2Bucket }>()
const file = '/data/releases/2026-11-28-0123456789ab/grants.csv'

beforeAll(async () => {
  await server.listen()
  const { RELEASES } = await worker.getEnv()
  await RELEASES.put('2026-11-28-0123456789ab/grants.csv', '\uFEFFid\r\n', {
    httpMetadata: { contentType: 'text/csv; charset=utf-8' },
  })
  await RELEASES.put('2026-11-28-0123456789ab/checks.ndjson', '')
  await RELEASES.put('2026-11-28-0123456789ab/deputies.csv', '{"notice":"made up"}', {
    httpMetadata: { contentType: noticeType },
  })
})

afterAll(() => server.close())

const ask = (path: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  worker.fetch(path, { redirect: 'manual', ...init })

test('a file of a release is answered whole, of its type, to be kept for ever by anyone', async () => {
  const response = await ask(file)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(
    new TextEncoder().encode('\uFEFFid\r\n'),
  )
})

test('a table without records is a file without bytes', async () => {
  const response = await ask('/data/releases/2026-11-28-0123456789ab/checks.ndjson')
  expect([response.status, await response.text()]).toEqual([200, ''])
})

test('whoever holds it is told that it is the same', async () => {
  const etag = (await ask(file)).headers.get('ETag') ?? ''
  const again = await ask(file, { headers: { 'If-None-Match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('it can only be read', async () => {
  expect((await ask(file, { method: 'HEAD' })).status).toBe(200)
  const refused = await ask(file, { method: 'POST' })
  expect([refused.status, refused.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
})

test('a download that broke off goes on where it was', async () => {
  const whole = await ask(file)
  const etag = whole.headers.get('ETag') ?? ''
  const part = async (range: string, more: Record<string, string> = {}) => {
    const response = await ask(file, { headers: { Range: range, ...more } })
    return [response.status, response.headers.get('Content-Range'), await response.text()]
  }
  expect(whole.headers.get('Accept-Ranges')).toBe('bytes')
  expect(await part('bytes=3-4')).toEqual([206, 'bytes 3-4/7', 'id'])
  expect(await part('bytes=5-', { 'If-Range': etag })).toEqual([206, 'bytes 5-6/7', '\r\n'])
  expect(await part('bytes=-2')).toEqual([206, 'bytes 5-6/7', '\r\n'])
  expect(await part('bytes=7-')).toEqual([416, 'bytes */7', ''])
  expect((await part('bytes=3-4', { 'If-Range': '"other"' }))[0]).toBe(200)
  expect((await part('bytes=0-1,3-4'))[0]).toBe(200)
})

test('what a notice stands for is gone, whatever is held of it; asked for its head, it has no body', async () => {
  const gone = file.replace('grants', 'deputies')
  const { RELEASES } = await worker.getEnv()
  const tag = (await RELEASES.head('2026-11-28-0123456789ab/deputies.csv'))?.httpEtag ?? ''
  for (const headers of [{}, { 'If-None-Match': tag }]) {
    const answer = await ask(gone, { headers })
    expect([answer.status, await answer.text()]).toEqual([410, '{"notice":"made up"}'])
  }
  const head = await ask(gone, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([410, ''])
})

test('what is not there is the site’s own 404 page', async () => {
  for (const path of [
    `${file}x`,
    '/data/releases/none/grants.csv',
    '/data/releases/..%2Fx/y.csv',
  ]) {
    const response = await ask(path)
    expect(response.status, path).toBe(404)
    expect(response.headers.get('Content-Type')).toContain('text/html')
  }
})
