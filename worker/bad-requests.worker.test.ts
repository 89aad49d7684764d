import type { D1Database } from '@cloudflare/workers-types'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createTestHarness } from 'wrangler'
import { loadDataset } from '../pipeline/load/load.ts'
import { paths } from '../pipeline/paths.ts'
import { QUIET_ENV } from '../pipeline/quiet-env.ts'
import { Problem } from '../schemas/problem.ts'
import { type BadRequest, badRequests } from './bad-requests.fixture.ts'
import { show, times } from './full-run.fixture.ts'

Object.assign(process.env, QUIET_ENV)
vi.setConfig({ testTimeout: times(1_800_000, 240_000) })

const server = createTestHarness({ workers: [{ configPath: paths.workerConfig }] })
const worker = server.getWorker<{ DB: D1Database }>()

beforeAll(async () => {
  await server.listen()
  await loadDataset((await worker.getEnv()).DB, paths)
})

afterAll(() => server.close())

/** What an answer is wrong in; empty where it is as every answer must be. */
async function faultsOf({ path, method, headers }: BadRequest): Promise<string[]> {
  const ask = () =>
    worker.fetch(path, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(longest),
    })
  // A connection that was idle may be closed the moment it is used: that is no answer yet.
  const response = await ask().catch(ask)
  const body = await response.text()
  const { status } = response
  const faults = status >= 500 ? [`answered ${status}`] : []
  if (/\n\s+at .+:\d+/.test(body) || /SQLITE_|D1_ERROR/.test(body))
    faults.push('tells of its insides')
  // What climbs out of the API is a page, or none.
  const isApi = /^\/api\/./.test(new URL(path, 'http://localhost').pathname)
  if (status < 400 || method === 'HEAD' || !isApi) return faults
  if (response.headers.get('Content-Type') !== 'application/problem+json') {
    return [...faults, `refused as ${response.headers.get('Content-Type') ?? 'nothing'}`]
  }
  const problem = Problem.safeParse(JSON.parse(body))
  if (!problem.success) faults.push(`no problem we know: ${problem.error.message}`)
  else if (problem.data.status !== status) faults.push(`says ${problem.data.status}`)
  if (response.headers.get('Cache-Control') !== 'no-store') faults.push('is kept')
  // What is asked is not given back at length.
  if (body.length > longestRefusal + path.length)
    faults.push(`refused in ${body.length} characters`)
  return faults
}

/** No request may take longer, in milliseconds, however slow the machine. */
const longest = 20_000
const longestRefusal = 120_000

test('no request, however bad, breaks anything: it is answered, or refused as documented', async (context) => {
  const requests = badRequests(20261124, times(5_000, 400))
  const found: { asked: BadRequest; faults: string[] }[] = []
  let refused = 0
  for (const asked of requests) {
    const faults = await faultsOf(asked).catch((error: unknown) => [
      `not answered: ${String(error)}`,
    ])
    if (faults.length > 0) found.push({ asked, faults })
    else refused += 1
  }
  expect(found).toEqual([])
  show(context, 'bad requests to the built Worker, answered or refused as documented', refused)
})
