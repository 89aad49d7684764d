import { expect, test } from 'vitest'
import { Problem } from '../schemas/problem.ts'
import { api } from './api.ts'

const env = { RELEASE: '2026-11-24-0123456789ab', API_BUILD: '0123456789abcdef' }

/** A limit of two requests for each key, and who was counted. */
function limiter() {
  const counted: string[] = []
  const limit = ({ key }: { key: string }) => {
    counted.push(key)
    return Promise.resolve({ success: counted.filter((each) => each === key).length <= 2 })
  }
  return { counted, RATE_LIMIT: { limit } }
}

const from = (address: string) => ({ headers: { 'CF-Connecting-IP': address } })

test('a client that asks too often is told when to ask again', async () => {
  const { RATE_LIMIT } = limiter()
  const ask = (address: string) => api.request('/api/v1', from(address), { ...env, RATE_LIMIT })
  expect((await ask('203.0.113.7')).status).toBe(200)
  expect((await ask('203.0.113.7')).status).toBe(200)
  const refused = await ask('203.0.113.7')
  expect(refused.headers.get('Retry-After')).toBe('60')
  expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(refused.headers.get('Cache-Control')).toBe('no-store')
  expect(Problem.parse(await refused.json())).toMatchObject({ status: 429, code: 'rate_limited' })
  expect((await ask('203.0.113.8')).status).toBe(200)
})

test('pages, which ask in-process, and this machine are not counted', async () => {
  const { counted, RATE_LIMIT } = limiter()
  for (const init of [{}, from('127.0.0.1'), from('::1')])
    expect((await api.request('/api/v1', init, { ...env, RATE_LIMIT })).status).toBe(200)
  expect(counted).toEqual([])
})

test('where nothing counts, nothing is limited', async () => {
  expect((await api.request('/api/v1', from('203.0.113.7'), env)).status).toBe(200)
})
