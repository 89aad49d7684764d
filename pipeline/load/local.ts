import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import type { D1Database, R2Bucket } from '@cloudflare/workers-types'
import { paths } from '../paths.ts'
import { storedFiles } from '../history/stored.ts'
import type { BuiltRelease } from '../release/build-release.ts'
import { loadDataset } from './load.ts'

/** Lays the local database and bucket anew, and fills them with the compiled dataset and the files of releases. */
export async function loadLocal(releases: ReadonlyMap<string, BuiltRelease>): Promise<number> {
  rmSync(paths.state, { recursive: true, force: true })
  const proxy = await getPlatformProxy<{ DB: D1Database; RELEASES: R2Bucket }>({
    configPath: paths.workerConfig,
    persist: { path: join(paths.state, 'v3') },
  })
  try {
    for (const [id, release] of releases) await storeRelease(proxy.env.RELEASES, id, release)
    return await loadDataset(proxy.env.DB, paths)
  } finally {
    await proxy.dispose()
  }
}

/** Puts every file of a release, and its zip, where the Worker reads them. */
async function storeRelease(bucket: R2Bucket, id: string, release: BuiltRelease) {
  for (const { key, bytes, contentType } of storedFiles(id, release)) {
    await bucket.put(key, bytes, { httpMetadata: { contentType } })
  }
}
