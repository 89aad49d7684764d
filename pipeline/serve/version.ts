import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import { z } from 'zod'
import type { D1Database, R2Bucket } from '@cloudflare/workers-types'
import { workerConfigOf } from '../build/build-site.ts'
import { databaseFor } from '../load/choose.ts'
import { type Held, readContents } from '../load/contents.ts'
import { heldOf, inRuntime, loadDataset } from '../load/load.ts'
import { paths } from '../paths.ts'
import type { ReleaseHere, ReleasesHere } from '../history/releases-here.ts'
import { type StoredFile, storedFiles } from '../history/stored.ts'
import { manifestPath } from '../release/manifest.ts'

/** A version of the Worker that is ready to be served: its configuration, and where its databases lie. */
export interface LocalVersion {
  config: string
  state: string
  /** How many records were loaded; null where a database held them already. */
  loaded: number | null
}

const databases = ['youju-a', 'youju-b'] as const

/**
 * Lays a version down in a place of its own, as a deploy does: what was built is copied, so that a
 * later build changes nothing of what is served, and of two databases the idle one is filled.
 */
export async function prepareVersion(
  place: string,
  { kept, present }: Pick<ReleasesHere, 'kept' | 'present'>,
): Promise<LocalVersion> {
  const dist = join(place, 'dist')
  const state = join(place, 'state')
  const config = workerConfigOf(dist)
  const wanted = heldOf(paths.dataset)
  const { name, isFilled, isStored } = await within(place, state, async (runtime) => ({
    ...(await choose(wanted, runtime, existsSync(config) ? readBy(config) : [])),
    isStored: (await runtime.RELEASES.head(lastOf(wanted.release))) !== null,
  }))
  // Made while no runtime is open: it takes its time, and connections that wait for it are closed.
  const releases = isStored ? kept : [...kept, present()]
  const loaded = await within(place, state, async (runtime) => {
    for (const release of releases) await storeRelease(runtime.RELEASES, release)
    return isFilled ? null : loadDataset(runtime[name], paths)
  })
  rmSync(dist, { recursive: true, force: true })
  cpSync(paths.dist, dist, { recursive: true })
  pinDatabase(config, name)
  return { config, state, loaded }
}

type Runtime = Record<(typeof databases)[number], D1Database> & { RELEASES: R2Bucket }

async function choose(wanted: Held, runtime: Runtime, live: readonly string[]) {
  const candidates = await Promise.all(
    databases.map(async (name) => ({
      name,
      contents: await readContents(inRuntime(runtime[name])),
    })),
  )
  const chosen = databaseFor(wanted, candidates, live)
  if (chosen === null) throw new Error('a version reads both databases')
  return chosen
}

/** Does something with both databases and the bucket, in a runtime of their own. */
async function within<T>(place: string, state: string, act: (runtime: Runtime) => Promise<T>) {
  const configPath = join(place, 'load.json')
  const { compatibility_date, r2_buckets } = configIn(paths.workerConfig)
  const d1_databases = databases.map((name) => ({ binding: name, database_id: name }))
  const config = { name: 'youju-load', compatibility_date, d1_databases, r2_buckets }
  writeFileSync(configPath, JSON.stringify(config))
  const { env, dispose } = await getPlatformProxy<Runtime>({
    configPath,
    persist: { path: join(state, 'v3') },
  })
  try {
    return await act(env)
  } finally {
    await dispose()
  }
}

const Config = z.looseObject({
  compatibility_date: z.string(),
  d1_databases: z.array(z.looseObject({ binding: z.string(), database_id: z.string() })),
  r2_buckets: z.array(z.looseObject({ binding: z.string(), bucket_name: z.string() })),
})

const configIn = (file: string) => Config.parse(JSON.parse(readFileSync(file, 'utf8')))

const readBy = (file: string): string[] =>
  configIn(file).d1_databases.map(({ database_id }) => database_id)

function pinDatabase(file: string, name: string): void {
  const d1_databases = [{ binding: 'DB', database_name: name, database_id: name }]
  writeFileSync(file, JSON.stringify({ ...configIn(file), d1_databases }, null, 2))
}

/** The manifest is stored last: where it is, the others are. */
const lastOf = (release: string) => `${release}/${manifestPath}`

/** Puts every file of a release, and its zip, where the Worker reads them. */
async function storeRelease(bucket: R2Bucket, { id, release }: ReleaseHere) {
  const isLast = ({ key }: StoredFile) => key === lastOf(id)
  for (const { key, bytes, contentType } of storedFiles(id, release).toSorted(
    (a, b) => Number(isLast(a)) - Number(isLast(b)),
  )) {
    await bucket.put(key, bytes, { httpMetadata: { contentType } })
  }
}
