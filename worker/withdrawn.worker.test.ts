import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { z } from 'zod'
import { readDataFolder } from '../pipeline/authored/data-folder.ts'
import { compile } from '../pipeline/compile/compile.ts'
import { writeDataset } from '../pipeline/dataset/write.ts'
import { loadDataset } from '../pipeline/load/load.ts'
import { paths } from '../pipeline/paths.ts'
import { QUIET_ENV } from '../pipeline/quiet-env.ts'
import { listOf } from '../schemas/envelope.ts'
import { Problem } from '../schemas/problem.ts'

Object.assign(process.env, QUIET_ENV)

mkdirSync(paths.work, { recursive: true })
const temporary = mkdtempSync(join(paths.work, 'withdrawn-'))
const server = createTestHarness({ workers: [{ configPath: paths.workerConfig }] })
const worker = server.getWorker<{ DB: D1Database }>()

const ids = `2026-11-24 proposals old-77
2026-11-24 proposals older-77
2026-11-24 replies twice-77
2026-11-24 figures twice-77_total
2026-11-24 deputies purged-1
`
const changes = `
- { on: "2026-11-24", action: renamed, resource: proposals, id: older-77, to: old-77, note: { zh: 改号。, en: Renamed. } }
- { on: "2026-11-24", action: renamed, resource: proposals, id: old-77, to: weihai-17-2-77, note: { zh: 改号。, en: Renamed. } }
- { on: "2026-11-24", action: withdrawn, resource: replies, id: twice-77, reason: duplicate, note: { zh: 收存了两次。, en: Archived twice. } }
- { on: "2026-11-24", action: purged, resource: deputies, id: purged-1, note: { zh: 应本人要求。, en: Asked for by the person. } }
`

/** The real data, with records that left it. */
beforeAll(async () => {
  const folder = new Map(readDataFolder(paths.data))
  const register = new TextDecoder().decode(folder.get('ids.txt'))
  folder.set('ids.txt', new TextEncoder().encode(`${register}${ids}`))
  folder.set('changes.yaml', new TextEncoder().encode(changes))
  const { dataset, problems } = compile(folder)
  expect(problems).toEqual([])
  if (dataset === null) return
  writeDataset(dataset, join(temporary, 'dataset'))
  await server.listen()
  const { DB } = await worker.getEnv()
  await loadDataset(DB, { ...paths, dataset: join(temporary, 'dataset') })
})

afterAll(async () => {
  await server.close()
  rmSync(temporary, { recursive: true, force: true })
})

const ask = (path: string, headers: Record<string, string> = {}) =>
  worker.fetch(path, { redirect: 'manual', headers })

describe('a withdrawn record', () => {
  test('is answered with its tombstone', async () => {
    const response = await ask('/api/v1/replies/twice-77')
    expect(response.status).toBe(410)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('ETag')).toBeNull()
    const problem = Problem.parse(await response.json())
    expect(problem).toMatchObject({
      code: 'withdrawn',
      detail:
        '这条记录已于 2026-11-24 撤下：收存了两次。\nThis record was withdrawn on 2026-11-24: Archived twice.',
      tombstone: {
        id: 'twice-77',
        resource: 'replies',
        action: 'withdrawn',
        on: '2026-11-24',
        reason: 'duplicate',
        note: { zh: '收存了两次。', en: 'Archived twice.' },
      },
    })
    const change = await ask(problem.tombstone?.change ?? '')
    expect(await change.json()).toMatchObject({
      data: { action: 'withdrawn', record: { id: 'twice-77' } },
    })
  })

  test('took its parts with it, and “any answer” does not bring it back', async () => {
    expect((await ask('/api/v1/figures/twice-77_total')).status).toBe(410)
    expect((await ask('/api/v1/figures/twice-77_total.csv')).status).toBe(410)
    expect((await ask('/api/v1/replies/twice-77', { 'If-None-Match': '*' })).status).toBe(410)
  })

  test('is in no list', async () => {
    const text = await (await ask('/api/v1/replies?limit=100')).text()
    expect(text).not.toContain('twice-77')
  })

  test('had a page, which says why it is gone', async () => {
    const page = await ask('/replies/twice-77/')
    expect(page.status).toBe(410)
    expect(page.headers.get('Content-Type')).toContain('text/html')
    const text = await page.text()
    for (const words of ['这条记录已撤下', '2026年11月24日', '与另一记录重复', '收存了两次。'])
      expect(text).toContain(words)
  })
})

test('a record removed as personal data keeps its id', async () => {
  const response = await ask('/api/v1/deputies/purged-1')
  expect(response.status).toBe(410)
  expect(Problem.parse(await response.json()).tombstone).toMatchObject({
    action: 'purged',
    reason: 'personal_data',
  })
})

describe('a renamed record', () => {
  test.each(['old-77', 'older-77'])('%s is where it is now, at once', async (id) => {
    const response = await ask(`/api/v1/proposals/${id}?as_of=2030-01-31`)
    expect(response.status).toBe(301)
    expect(response.headers.get('Location')).toBe(
      '/api/v1/proposals/weihai-17-2-77?as_of=2030-01-31',
    )
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('ETag')).toBeNull()
  })

  test('keeps the format that was asked for', async () => {
    const response = await ask('/api/v1/proposals/old-77.ndjson')
    expect(response.status).toBe(301)
    expect(response.headers.get('Location')).toBe('/api/v1/proposals/weihai-17-2-77.ndjson')
  })

  test('had a page, which leads to the page it has now', async () => {
    const page = await ask('/proposals/older-77/')
    expect(page.status).toBe(301)
    expect(page.headers.get('Location')).toBe('/proposals/weihai-17-2-77/')
  })
})

test('what never was there is not found, as API and as page', async () => {
  expect((await ask('/api/v1/proposals/never-77')).status).toBe(404)
  for (const path of ['/proposals/never-77/', '/withdrawn/', '/withdrawn/?resource=x&id=%00']) {
    const page = await ask(path)
    expect(page.status).toBe(404)
    expect(page.headers.get('Content-Type')).toContain('text/html')
  }
})

describe('a reader who keeps a copy', () => {
  const gone = async (path: string) => {
    const { meta } = listOf(z.unknown()).parse(await (await ask(path)).json())
    return meta.gone?.map(({ action, record }) => `${action} ${record.id}`).sort()
  }

  test('is told beside what changed since a day what is gone since then', async () => {
    const since = '/api/v1/proposals?updated_since=2026-11-24'
    expect(await gone(since)).toEqual(['renamed old-77', 'renamed older-77'])
    expect(await gone('/api/v1/replies?updated_since=2026')).toEqual(['withdrawn twice-77'])
    expect(await gone('/api/v1/replies?updated_since=2026-11-25')).toEqual([])
  })

  test('is not told who does not ask', async () => {
    expect(await gone('/api/v1/replies')).toBeUndefined()
  })
})
