import type { D1Database } from '@cloudflare/workers-types'
import type { ResourceName } from '../schemas/resources.ts'

// The one place that speaks SQL. A table is named after its resource, a closed list;
// every other value is bound. Records come back as the text that was loaded.

interface Row {
  id: string
  record: string
}

export async function readRecord(
  db: D1Database,
  resource: ResourceName,
  id: string,
): Promise<string | null> {
  const sql = `SELECT record FROM ${resource} WHERE id = ?1`
  const row = await db.prepare(sql).bind(id).first<Pick<Row, 'record'>>()
  return row?.record ?? null
}

export interface Page {
  records: string[]
  total: number
  /** The id the next page begins after, or null when this page is the last. */
  last: string | null
}

/** The records that follow an id, in the order of ids; an empty id stands before all of them. */
export async function readPage(
  db: D1Database,
  resource: ResourceName,
  after: string,
  limit: number,
): Promise<Page> {
  const page = `SELECT id, record FROM ${resource} WHERE id > ?1 ORDER BY id LIMIT ?2`
  const count = `SELECT count(*) AS total FROM ${resource}`
  const [{ results }, counted] = await Promise.all([
    // One row more than asked for tells whether another page follows.
    db
      .prepare(page)
      .bind(after, limit + 1)
      .all<Row>(),
    db.prepare(count).first<{ total: number }>(),
  ])
  const rows = results.slice(0, limit)
  return {
    records: rows.map(({ record }) => record),
    total: counted?.total ?? 0,
    last: results.length > limit ? (rows.at(-1)?.id ?? null) : null,
  }
}
