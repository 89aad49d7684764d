import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import { z } from 'zod'
import type { Fillable, Held } from './contents.ts'
import { fill, localPart } from './fill.ts'
import { thisHolder } from '../holder.ts'
import { layoutOf } from './layout.ts'
import { type Folders, type Progress, statementsFor } from './statements.ts'

/** A database of the local runtime as a load fills it. */
export const inRuntime = (db: D1Database): Fillable => ({
  ask: async (statement) => (await db.prepare(statement).all()).results,
  apply: async (statements) => {
    await db.batch(statements.map((statement) => db.prepare(statement)))
  },
})

/** What a database filled from a dataset would hold. */
export function heldOf(dataset: string): Held {
  const release: unknown = JSON.parse(readFileSync(join(dataset, 'release.json'), 'utf8'))
  return {
    release: z.looseObject({ id: z.string() }).parse(release).id,
    layout: layoutOf(dataset),
  }
}

/** Fills a database of the local runtime with a compiled dataset. Returns the number of records. */
export async function loadDataset(
  db: D1Database,
  folders: Folders,
  progress: Progress = () => undefined,
  { partBytes = localPart, takeOver = false }: { partBytes?: number; takeOver?: boolean } = {},
): Promise<number> {
  const manner = { holder: thisHolder(), seconds: 60, partBytes, takeOver }
  await fill(inRuntime(db), heldOf(folders.dataset), () => statementsFor(folders, progress), manner)
  const total = await db.prepare('SELECT sum(records) AS records FROM totals').first()
  return z.object({ records: z.int() }).parse(total).records
}
