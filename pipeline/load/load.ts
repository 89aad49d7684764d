import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { D1Database } from '@cloudflare/workers-types'
import { resourceNames } from '../../schemas/resources.ts'

/** Rows of one batch: a batch is one transaction, and D1 bounds its size. */
const batchSize = 50

/**
 * Fills an empty database with a compiled dataset: the migrations, then every
 * record as the very line the compiler wrote. Returns the number of records.
 */
export async function loadDataset(
  db: D1Database,
  folders: { migrations: string; dataset: string },
): Promise<number> {
  for (const file of readdirSync(folders.migrations).sort()) {
    if (!file.endsWith('.sql')) continue
    for (const statement of statementsOf(readFileSync(join(folders.migrations, file), 'utf8'))) {
      await db.prepare(statement).run()
    }
  }
  let loaded = 0
  for (const name of resourceNames) {
    const lines = readFileSync(join(folders.dataset, 'tables', `${name}.ndjson`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    const insert = db.prepare(`INSERT INTO ${name} (id, record) VALUES (?, ?)`)
    for (let at = 0; at < lines.length; at += batchSize) {
      await db.batch(lines.slice(at, at + batchSize).map((line) => insert.bind(idOf(line), line)))
    }
    loaded += lines.length
  }
  return loaded
}

/** Our migrations hold no `;` but at the end of a statement. */
function statementsOf(sql: string): string[] {
  const code = sql.replace(/^\s*--.*$/gm, '')
  return code
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

const Identified = z.object({ id: z.string() })

const idOf = (line: string) => Identified.parse(JSON.parse(line)).id
