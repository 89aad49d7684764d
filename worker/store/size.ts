import type { D1Database } from '@cloudflare/workers-types'
import { listed } from './probes.ts'
import { afterSearch, searchBase } from '../stored/search/table.ts'
import type { Condition, Selection } from './selection.ts'
import { literal, nothing, prepared, type Sql, sql } from './sql.ts'

/** So many rows are read and sorted rather than walked past. */
export const few = 1_000

/**
 * How many rows each condition’s own index holds for it, counted no further than is
 * needed to know that they are not few; none where no index serves it.
 */
export async function sizesOf(
  db: D1Database,
  { resource, conditions }: Selection,
): Promise<Map<Condition, number>> {
  const sizes = new Map<Condition, number>()
  const asked: [Condition, Sql][] = []
  for (const condition of conditions) {
    const query = sizeQuery(condition, resource)
    if (condition.asks === 'id') sizes.set(condition, condition.values.length)
    else if (query !== null) asked.push([condition, query])
  }
  if (asked.length === 0) return sizes
  const answers = await db.batch<{ rows: number | null }>(
    asked.map(([, query]) => prepared(db, query)),
  )
  for (const [index, [condition]] of asked.entries()) {
    sizes.set(condition, answers[index]?.results[0]?.rows ?? 0)
  }
  return sizes
}

function sizeQuery(condition: Condition, resource: Selection['resource']): Sql | null {
  switch (condition.asks) {
    case 'term':
      return sql`SELECT sum(records) AS rows FROM counts
        WHERE field = ${literal(condition.field)} AND value IN (${listed(condition.values)})`
    case 'within': {
      if (!condition.sorted) return null
      const from = condition.from === null ? nothing : sql` AND key >= ${condition.from}`
      const to = condition.to === null ? nothing : sql` AND key <= ${condition.to}`
      return sql`SELECT count(*) AS rows FROM (SELECT 1 FROM keys
        WHERE field = ${literal(condition.field)}${from}${to} AND key < x''
        LIMIT ${literal(few + 1)})`
    }
    case 'words':
      return sql`SELECT count(*) AS rows FROM (SELECT 1 FROM search WHERE search MATCH ${condition.match}
        AND rowid > ${literal(searchBase(resource))} AND rowid < ${literal(afterSearch(resource))}
        LIMIT ${literal(few + 1)})`
    case 'id':
    case 'no id':
    case 'no term':
    case 'without':
      return null
  }
}
