import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { D1Database, R2Bucket } from '@cloudflare/workers-types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { z } from 'zod'
import { writeDataset } from '../pipeline/dataset/write.ts'
import { compile } from '../pipeline/compile/compile.ts'
import { key, purged, threeReleases } from '../pipeline/fixtures/three-releases.ts'
import { keptAfter, purgeRelease } from '../pipeline/history/purge.ts'
import { readHistory } from '../pipeline/history/read-history.ts'
import { storeRelease } from '../pipeline/history/store-release.ts'
import { storedFiles } from '../pipeline/history/stored.ts'
import { loadDataset } from '../pipeline/load/load.ts'
import { paths } from '../pipeline/paths.ts'
import type { BuiltRelease } from '../pipeline/release/build-release.ts'
import { localBucket } from '../pipeline/serve/version.ts'
import { QUIET_ENV } from '../pipeline/quiet-env.ts'
import { Change } from '../schemas/change.ts'
import { Diff } from '../schemas/diff.ts'
import { listOf } from '../schemas/envelope.ts'
import { Notice } from '../schemas/notice.ts'
import { Problem } from '../schemas/problem.ts'
import { Release } from '../schemas/release.ts'
import { ledgerOf } from '../site/records/ledger.ts'

Object.assign(process.env, QUIET_ENV)

mkdirSync(paths.work, { recursive: true })
const temporary = mkdtempSync(join(paths.work, 'history-'))
const server = createTestHarness({ workers: [{ configPath: paths.workerConfig }] })
const worker = server.getWorker<{ DB: D1Database; RELEASES: R2Bucket }>()
const { first, second, third, recorded } = threeReleases()

/** The third of three releases is served, and the files of the second as the purge left them. */
beforeAll(async () => {
  if (purged.action !== 'purged') throw new Error('another entry')
  const history = readHistory(recorded, ({ what }) => {
    throw new Error(what)
  })
  const held = history.find(({ id }) => id === second.id)
  if (held === undefined) throw new Error('it is recorded')
  const left = purgeRelease(held, second.built.files, [purged], key)
  const kept = new Map([...recorded].filter(([path]) => !path.startsWith(`${second.id}/`)))
  for (const [name, bytes] of keptAfter(held, left)) kept.set(`${second.id}/${name}`, bytes)
  const { dataset } = compile(third.data, kept)
  if (dataset === null) throw new Error('the data does not compile')
  writeDataset(dataset, join(temporary, 'dataset'))
  await server.listen()
  const { DB, RELEASES } = await worker.getEnv()
  await loadDataset(DB, { ...paths, dataset: join(temporary, 'dataset') })
  const bucket = localBucket(RELEASES)
  const store = ({ id }: { id: string }, state: string, built: BuiltRelease) =>
    storeRelease(bucket, { id, state }, storedFiles(id, built))
  await store(third, 'recorded', third.built)
  // As it was before the purge, then as the purge left it.
  await store(second, 'recorded', second.built)
  await store(second, 'purged', left)
})

afterAll(async () => {
  await server.close()
  rmSync(temporary, { recursive: true, force: true })
})

const ask = (path: string) => worker.fetch(path, { redirect: 'manual' })
const answer = async <T>(path: string, schema: z.ZodType<T>): Promise<T> =>
  schema.parse(await (await ask(path)).json())
const diffOf = async ({ id }: typeof first) => answer(`/data/releases/${id}/diff.json`, Diff)

describe('of a record corrected, one withdrawn, one renamed and one purged', () => {
  test('differences, feed, tombstone, redirect and ledger all say the same', async () => {
    const { data: changes } = await answer('/api/v1/changes?action__not=published', listOf(Change))
    const said = changes.map(({ action, on, record, to, reason, note }) =>
      JSON.stringify([action, on, record.id, to?.id ?? null, reason, note]),
    )
    // The differences that the second release told are gone from its files; what is known of them by now is not.
    const [was, is] = [second, third].map(({ built }) =>
      Diff.parse(JSON.parse(new TextDecoder().decode(built.files.get('diff.json')))),
    )
    if (was === undefined || is === undefined) throw new Error('two differences')
    expect(await diffOf(third)).toEqual(is)
    const told = [
      ...was.changed.map(({ id, entry }) => [
        entry?.action,
        entry?.on,
        id,
        null,
        null,
        entry?.note,
      ]),
      ...was.withdrawn.map(({ id, on, reason, note }) => ['withdrawn', on, id, null, reason, note]),
      ...is.renamed.map(({ id, on, to, note }) => ['renamed', on, id, to, null, note]),
      ...is.purged.map(({ id, on, note }) => ['purged', on, id, null, 'personal_data', note]),
    ].map((line) => JSON.stringify(line))
    expect(said.toSorted()).toEqual(told.toSorted())

    for (const { id, reason, on, note } of was.withdrawn) {
      const gone = await ask(`/api/v1/bodies/${id}`)
      expect(gone.status).toBe(410)
      expect(Problem.parse(await gone.json()).tombstone).toMatchObject({ id, reason, on, note })
    }
    for (const { id, on, note } of is.purged) {
      const gone = await ask(`/api/v1/deputies/${id}`)
      expect(gone.status).toBe(410)
      expect(Problem.parse(await gone.json()).tombstone).toMatchObject({ id, on, note })
    }
    for (const { id, to } of is.renamed) {
      const moved = await ask(`/api/v1/bodies/${id}`)
      expect([moved.status, moved.headers.get('Location')]).toEqual([301, `/api/v1/bodies/${to}`])
    }

    const ledger = ledgerOf(changes, [was, is])
    expect(ledger.map(({ change, release }) => [change.action, release])).toEqual(
      expect.arrayContaining([
        ['corrected', second.id],
        ['withdrawn', second.id],
        ['renamed', third.id],
        ['purged', third.id],
      ]),
    )
    expect(ledger).toHaveLength(4)
    const corrected = ledger.find(({ change }) => change.action === 'corrected')
    expect(corrected?.fields).toEqual(
      was.changed[0]?.fields.filter(({ path }) => path !== 'recorded_on'),
    )
    const now = await ask(`/api/v1/bodies/${was.changed[0]?.id ?? ''}`)
    expect(await now.json()).toMatchObject({ data: { name: corrected?.fields[0]?.after } })

    const feed = await (await ask('/api/v1/changes.atom?action__not=published')).text()
    for (const { note } of changes) expect(feed).toContain(note?.zh)
  })
})

describe('the releases', () => {
  test('are all listed, each with its files, the one before it and what differs', async () => {
    const { data } = await answer('/api/v1/releases', listOf(Release))
    expect(data.map(({ id }) => id)).toEqual([third.id, second.id, first.id])
    expect(data.map(({ former }) => former?.id)).toEqual([second.id, first.id, undefined])
    expect(data[0]?.diff).toMatchObject({ renamed: 1, purged: 1 })
    expect(
      data.every(({ signed, manifest_sha256 }) => signed === true && manifest_sha256 !== null),
    ).toBe(true)
  })

  test('answer at every address that is listed, a purged one with the notice that names it', async () => {
    const { data } = await answer(`/api/v1/releases/${second.id}`, z.object({ data: Release }))
    expect(data.replaced.map(({ path }) => path)).toContain('deputies.csv')
    for (const { path, url } of data.files) {
      const file = await ask(url)
      const replaced = data.replaced.some((each) => each.path === path)
      expect([path, file.status]).toEqual([path, replaced ? 410 : 200])
      const body = await file.arrayBuffer()
      if (!replaced) continue
      expect(file.headers.get('Cache-Control')).toBe('no-store')
      const notice = Notice.parse(JSON.parse(new TextDecoder().decode(body)))
      expect([notice.release, notice.path, notice.records]).toEqual([
        second.id,
        path,
        [{ resource: 'deputies', id: purged.id }],
      ])
    }
  })
})
