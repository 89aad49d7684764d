import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import type { D1Database } from '@cloudflare/workers-types'
import { paths } from '../paths.ts'
import { loadDataset } from './load.ts'

/** Lays the local database anew and fills it with the compiled dataset. */
export async function loadLocal(): Promise<number> {
  rmSync(paths.state, { recursive: true, force: true })
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: paths.workerConfig,
    persist: { path: join(paths.state, 'v3') },
  })
  try {
    return await loadDataset(proxy.env.DB, paths)
  } finally {
    await proxy.dispose()
  }
}
