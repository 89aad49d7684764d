import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { searchBase } from '../../worker/stored/search/table.ts'
import { Batches } from './batches.ts'
import { type Row, rowsOf } from './rows.ts'

/** How far a load has come: called after each resource, and now and then within a long one. */
export type Progress = (resource: ResourceName, records: number) => void

/**
 * Fills an empty database with a compiled dataset: the migrations, then every
 * record as the very line the compiler wrote, with what lists of it are asked by.
 * Returns the number of records.
 */
export async function loadDataset(
  db: D1Database,
  folders: { migrations: string; dataset: string },
  progress: Progress = () => undefined,
): Promise<number> {
  for (const file of readdirSync(folders.migrations).sort()) {
    if (!file.endsWith('.sql')) continue
    for (const statement of statementsOf(readFileSync(join(folders.migrations, file), 'utf8'))) {
      await db.prepare(statement).run()
    }
  }
  let loaded = 0
  for (const resource of resourceNames) {
    const file = join(folders.dataset, 'tables', `${resource}.ndjson`)
    loaded += await loadTable(db, resource, rowsOf(resource, file), progress)
  }
  await mergeWords(db)
  return loaded
}

/**
 * Brings the search index into one piece, so that each word is read at one place. A
 * statement merges a bounded number of pages, since D1 bounds how long one may take.
 */
async function mergeWords(db: D1Database): Promise<void> {
  const merge = db.prepare("INSERT INTO search (search, rank) VALUES ('merge', ?)")
  // The first asks for all pieces to be merged; what is left is gone on with.
  let { meta } = await merge.bind(-pagesMerged).run()
  while (meta.changes > 1) ({ meta } = await merge.bind(pagesMerged).run())
}

const pagesMerged = 500

async function loadTable(
  db: D1Database,
  resource: ResourceName,
  rows: AsyncIterable<Row>,
  progress: Progress,
): Promise<number> {
  const records = new Batches(
    db,
    `INSERT INTO ${resource} (n, id, r, fields, record)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`,
  )
  const terms = new Batches(
    db,
    `INSERT INTO terms (field, value, n)
     SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
  )
  const keys = new Batches(
    db,
    `INSERT INTO keys (field, key, r, n)
     SELECT value ->> 0, coalesce(value ->> 1, x''), value ->> 2, value ->> 3 FROM json_each(?)`,
  )
  const words = new Batches(
    db,
    'INSERT INTO search (rowid, tokens) SELECT value ->> 0, value ->> 1 FROM json_each(?)',
  )
  const counts = new Map<number, Map<string, number>>()
  let loaded = 0
  for await (const { n, r, id, line, indexed, tokens } of rows) {
    await records.add([n, id, r, JSON.stringify(indexed.fields), line])
    for (const [field, value] of indexed.terms) {
      await terms.add([field, value, n])
      const values = counts.get(field) ?? new Map<string, number>()
      counts.set(field, values.set(value, (values.get(value) ?? 0) + 1))
    }
    for (const [field, key] of indexed.keys) await keys.add([field, key, r, n])
    if (tokens !== '') await words.add([searchBase(resource) + n, tokens])
    loaded += 1
    if (loaded % 10_000 === 0) progress(resource, loaded)
  }
  for (const batches of [records, terms, keys, words]) await batches.flush()
  await saveCounts(db, counts)
  await db.prepare('INSERT INTO totals VALUES (?, ?)').bind(resource, loaded).run()
  progress(resource, loaded)
  return loaded
}

async function saveCounts(db: D1Database, counts: Map<number, Map<string, number>>) {
  const saved = new Batches(
    db,
    `INSERT INTO counts (field, value, records)
     SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
  )
  for (const [field, values] of counts) {
    for (const [value, records] of values) await saved.add([field, value, records])
  }
  await saved.flush()
}

/** Our migrations hold no `;` but at the end of a statement. */
function statementsOf(sql: string): string[] {
  const code = sql.replace(/^\s*--.*$/gm, '')
  return code
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
