import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import type { D1Database } from '@cloudflare/workers-types'
import { root } from '../paths.ts'

/** A database of its own in the local runtime, gone when it is closed. */
export async function openTemporaryDatabase(): Promise<{
  db: D1Database
  close: () => Promise<void>
}> {
  const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({
    configPath: join(root, 'wrangler.toml'),
    persist: false,
  })
  return { db: env.DB, close: dispose }
}
