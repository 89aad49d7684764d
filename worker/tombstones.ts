import type { D1Database } from '@cloudflare/workers-types'
import { Change } from '../schemas/change.ts'
import type { ResourceName } from '../schemas/resources.ts'

/** The change by which a record ceased to be published under its id, or null when there is none. */
export async function readFate(
  db: D1Database,
  resource: ResourceName,
  id: string,
): Promise<Change | null> {
  const sql = `SELECT record FROM changes
    WHERE record ->> '$.resource' = ?1 AND record ->> '$.record.id' = ?2
      AND record ->> '$.action' IN ('withdrawn', 'renamed', 'purged')
    ORDER BY record ->> '$.on' DESC LIMIT 1`
  const row = await db.prepare(sql).bind(resource, id).first<{ record: string }>()
  return row === null ? null : Change.parse(JSON.parse(row.record))
}
