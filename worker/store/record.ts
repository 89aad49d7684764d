import type { D1Database } from '@cloudflare/workers-types'
import type { ResourceName } from '../../schemas/resources.ts'
import { literal, prepared, sql } from './sql.ts'

/** One record as it was loaded, or null where there is none of this id. */
export async function readRecord(
  db: D1Database,
  resource: ResourceName,
  id: string,
): Promise<string | null> {
  const query = sql`SELECT record FROM ${literal(resource)} WHERE id = ${id}`
  return (await prepared(db, query).first<{ record: string }>())?.record ?? null
}
