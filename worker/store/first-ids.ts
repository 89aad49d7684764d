import type { D1Database } from '@cloudflare/workers-types'
import type { ResourceName } from '../../schemas/resources.ts'
import { literal, prepared, sql } from './sql.ts'

/** The first record’s id of each resource in its own order; none of one that is empty. */
export async function firstIds(
  db: D1Database,
  resources: readonly ResourceName[],
): Promise<[ResourceName, string][]> {
  const answers = await db.batch<{ id: string }>(
    resources.map((resource) =>
      prepared(db, sql`SELECT id FROM ${literal(resource)} ORDER BY n LIMIT 1`),
    ),
  )
  return resources.flatMap((resource, index) => {
    const id = answers[index]?.results[0]?.id
    return id === undefined ? [] : [[resource, id] satisfies [ResourceName, string]]
  })
}
