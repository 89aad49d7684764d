import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import { z } from 'zod'
import type { D1Database, R2Bucket } from '@cloudflare/workers-types'
import { workerConfigOf } from '../build/build-site.ts'
import {
  type Bucket,
  type Due,
  dueFor,
  missingFrom,
  readStored,
  type ReleaseHere,
  storeRelease,
} from '../history/store-release.ts'
import { databaseFor, type DatabaseName, databases } from '../load/choose.ts'
import { type Held, readContents } from '../load/contents.ts'
import { heldOf, inRuntime, loadDataset } from '../load/load.ts'
import { paths } from '../paths.ts'

/** A version of the Worker that is ready to be served: its configuration, and where its databases lie. */
export interface LocalVersion {
  config: string
  state: string
  /** How many records were loaded; null where a database held them already. */
  loaded: number | null
  /** The releases whose addresses answer 404, since their files are not on this machine. */
  missing: readonly string[]
}

/**
 * Lays a version down in a place of its own, as a deploy does: what was built is copied, so that a
 * later build changes nothing of what is served, and of two databases the idle one is filled.
 */
export async function prepareVersion(
  place: string,
  releases: readonly ReleaseHere[],
  /** Told of each release whose files are got ready. */
  told: (release: string) => void,
): Promise<LocalVersion> {
  const dist = join(place, 'dist')
  const state = join(place, 'state')
  const config = workerConfigOf(dist)
  const wanted = heldOf(paths.dataset)
  const { name, isFilled, stored } = await within(place, state, async (runtime) => ({
    ...(await choose(wanted, runtime, existsSync(config) ? readBy(config) : [])),
    stored: await readStored(localBucket(runtime.RELEASES)),
  }))
  // Made while no runtime is open: it takes its time, and connections that wait for it are closed.
  const due = dueFor(releases, stored).map((release) => made(release, told))
  const loaded = await within(place, state, async (runtime) => {
    for (const { release, files } of due)
      await storeRelease(localBucket(runtime.RELEASES), release, files)
    // Nobody else is in this place: whoever had begun the database is gone, whatever its record says.
    return isFilled ? null : loadDataset(runtime[name], paths, () => undefined, { takeOver: true })
  })
  rmSync(dist, { recursive: true, force: true })
  cpSync(paths.dist, dist, { recursive: true })
  pinDatabase(config, name)
  return { config, state, loaded, missing: missingFrom(releases, stored) }
}

function made(release: Due, told: (release: string) => void) {
  told(release.id)
  return { release, files: release.files() }
}

type Runtime = Record<DatabaseName, D1Database> & { RELEASES: R2Bucket }

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

/** The bucket of the local runtime. */
export const localBucket = (bucket: R2Bucket): Bucket => ({
  read: async (key) => (await (await bucket.get(key))?.text()) ?? null,
  put: async (files) => {
    for (const { key, bytes, contentType } of files)
      await bucket.put(key, bytes, { httpMetadata: { contentType } })
  },
})
