import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import type { ResourceName } from '../../schemas/resources.ts'
import { loadDataset } from '../load/load.ts'
import { openDatabaseInMemory } from '../load/database-in-memory.ts'
import { paths } from '../paths.ts'
import { generateDataset, type Wishes } from './archive/write.ts'

/** A made-up archive in a database of its own, with its tables as they were compiled. */
export interface OpenArchive {
  env: { DB: D1Database; RELEASE: string }
  /** The lines of a table, in the order of their ids. */
  lines: (resource: ResourceName) => string[]
  close: () => void
}

/** Makes an archive up, loads it into a database in memory, and keeps its tables beside it until it is closed. */
export async function openArchive(
  seed: number,
  replies: number,
  wishes: Wishes = {},
): Promise<OpenArchive> {
  const { folder, release } = generateDataset(seed, replies, { texts: false, ...wishes })
  const { db, close } = openDatabaseInMemory()
  await loadDataset(db, { migrations: paths.migrations, dataset: folder })
  return {
    env: { DB: db, RELEASE: release.id },
    lines: (resource) =>
      readFileSync(join(folder, 'tables', `${resource}.ndjson`), 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
    close: () => {
      close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
