import type { D1Database } from '@cloudflare/workers-types'
import { Change } from '../../schemas/change.ts'
import { numberOf } from '../../schemas/filters.ts'
import type { ResourceName } from '../../schemas/resources.ts'
import { literal, prepared, sql } from './sql.ts'

/** The change by which a record ceased to be published under its id, or null where there is none. */
export async function readFate(
  db: D1Database,
  resource: ResourceName,
  id: string,
): Promise<Change | null> {
  // What is called purged may have been withdrawn or renamed on the same day: that decides.
  const query = sql`SELECT p.record FROM terms d CROSS JOIN changes p
    WHERE d.field = ${literal(numberOf('changes', 'record.id'))} AND d.value = ${id} AND p.n = d.n
      AND p.record ->> '$.resource' = ${resource}
      AND p.record ->> '$.action' IN ('withdrawn', 'renamed', 'purged')
    ORDER BY p.record ->> '$.action' = 'purged', p.record ->> '$.on' DESC LIMIT 1`
  const row = await prepared(db, query).first<{ record: string }>()
  return row === null ? null : Change.parse(JSON.parse(row.record))
}

/** So many are answered at once; the whole of them is in the list of changes. */
const mostFates = 1_000

/** What ceased to be published under its id since a day, the newest first. */
export async function readFatesSince(
  db: D1Database,
  resource: ResourceName,
  day: string,
): Promise<Change[]> {
  const query = sql`SELECT p.record FROM terms d CROSS JOIN changes p
    WHERE d.field = ${literal(numberOf('changes', 'action'))}
      AND d.value IN ('withdrawn', 'renamed', 'purged') AND p.n = d.n
      AND p.record ->> '$.resource' = ${resource} AND p.record ->> '$.on' >= ${day}
    ORDER BY p.n LIMIT ${literal(mostFates)}`
  const { results } = await prepared(db, query).all<{ record: string }>()
  return results.map(({ record }) => Change.parse(JSON.parse(record)))
}
