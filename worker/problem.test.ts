import { afterEach, expect, test, vi } from 'vitest'
import { Problem } from '../schemas/problem.ts'
import { api } from './api.ts'

const release = '2026-11-24-0123456789ab'

afterEach(() => {
  vi.restoreAllMocks()
})

/** No database: whatever these requests ask, they are answered before one is needed, or fail. */
async function ask(path: string, init: RequestInit = {}) {
  const response = await api.request(path, init, { RELEASE: release })
  return { response, problem: Problem.parse(await response.json()) }
}

test('our own fault is a 500 that is logged and shows nothing of itself', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const { response, problem } = await ask('/api/v1/grants')
  expect(response.status).toBe(500)
  expect(problem.code).toBe('internal_error')
  expect(JSON.stringify(problem)).not.toMatch(/TypeError|prepare|\.ts/)
  expect(log).toHaveBeenCalledOnce()
})

test('an unknown address is answered with where to start', async () => {
  const { response, problem } = await ask('/api/v1/replys')
  expect(response.status).toBe(404)
  expect(problem).toMatchObject({ code: 'not_found', instance: '/api/v1/replys' })
  expect(problem.detail).toContain('/api/v1/replies')
})

test('a format that an address does not have is answered with the address', async () => {
  const { problem } = await ask('/api/v1/replies.cvs')
  expect(problem).toMatchObject({ code: 'not_found' })
  expect(problem.detail).toContain('/api/v1/replies ')
})

test('an error is in both languages, names its type, and is not kept', async () => {
  const { response, problem } = await ask('/api/v1/grants?limit=0')
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(problem).toMatchObject({
    type: '/api/#invalid_parameter',
    title: '参数取值有误 · Invalid parameter',
    status: 400,
    detail: 'limit 不能取“0”：可用 1..100。\nlimit cannot be “0”: it takes 1..100.',
  })
})

test('what is no id is not looked for', async () => {
  for (const id of ['%00', '%E0%A4%A', "'%20OR%201=1", 'A', '%F0%9F%92%A9']) {
    const { problem } = await ask(`/api/v1/proposals/${id}`)
    expect(problem.code).toBe('not_archived')
  }
  // Ids have no dots: what stands behind one is a format.
  expect((await ask('/api/v1/proposals/..%2Fx')).problem.code).toBe('not_found')
})

test('thousands of wrong names get an answer one can read', async () => {
  const names = Array.from({ length: 1000 }, (_, index) => `p${index}=`).join('&')
  const { problem } = await ask(`/api/v1/grants?${names}`)
  expect(problem.detail).toContain('1000 parameters are wrong')
  expect(problem.errors).toHaveLength(100)
})
