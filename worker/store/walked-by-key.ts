import { probes } from './probes.ts'
import type { Order, Position, Selection } from './selection.ts'
import { joined, literal, nothing, type Sql, sql } from './sql.ts'

/** A row of a page: its record, and its place in each order. */
export interface Row {
  n: number
  id: string
  record: string
  key: string | number | null
  r: number
}

type ByKey = Extract<Order, { by: 'key' }>

/**
 * A page in the order of a field. It is put together of stretches that the index holds in
 * order: the rest of the keys equal to the last one seen, the keys after it, and the
 * records without one, which stand last whichever the direction.
 */
export function walkedByKey(
  selection: Selection,
  order: ByKey,
  after: Position | null,
  limit: number,
): Sql {
  const stretches = stretchesAfter(order, after).map((keys) =>
    stretch(selection, order, keys, limit),
  )
  return sql`SELECT u.n, u.r, CASE WHEN u.key = x'' THEN NULL ELSE u.key END AS key, p.id, p.record
    FROM (${joined(stretches, ' UNION ALL ')} LIMIT ${literal(limit)}) u
    CROSS JOIN ${literal(selection.resource)} p WHERE p.n = u.n`
}

function stretchesAfter({ falling, idFalling }: ByKey, after: Position | null): Sql[] {
  const beyond = (r: number) => sql`k.r ${literal(idFalling ? '<' : '>')} ${literal(r)}`
  const absent = sql`k.key = x''`
  if (after === null || !('key' in after)) return falling ? [sql`k.key < x''`, absent] : [sql`1`]
  const { key, r } = after
  if (key === null) return [sql`${absent} AND ${beyond(r)}`]
  const same = sql`k.key = ${key} AND ${beyond(r)}`
  return falling ? [same, sql`k.key < ${key}`, absent] : [same, sql`k.key > ${key}`]
}

function stretch({ resource, conditions }: Selection, order: ByKey, keys: Sql, limit: number): Sql {
  const { field, falling, idFalling } = order
  const direction = (down: boolean) => literal(down ? 'DESC' : 'ASC')
  const looked = conditions.length > 0
  const record = looked ? sql` CROSS JOIN ${literal(resource)} p` : nothing
  const left = looked ? sql` AND p.n = k.n${probes(conditions, resource)}` : nothing
  const bounds = boundsOn(field, conditions)
  return sql`SELECT * FROM (SELECT k.n, k.r, k.key FROM keys k${record}
    WHERE k.field = ${literal(field)} AND ${keys}${bounds}${left}
    ORDER BY k.key ${direction(falling)}, k.r ${direction(idFalling)} LIMIT ${literal(limit)})`
}

/** A range on the field that the list is sorted by is a stretch of its index. */
function boundsOn(field: number, conditions: Selection['conditions']): Sql {
  const bounds = conditions.flatMap((condition) => {
    if (condition.asks !== 'within' || condition.field !== field) return []
    const from = condition.from === null ? [] : [sql` AND k.key >= ${condition.from}`]
    const to = condition.to === null ? [] : [sql` AND k.key <= ${condition.to}`]
    return [...from, ...to]
  })
  return joined(bounds, '')
}
