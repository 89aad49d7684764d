import { firstOfAny, leftBy } from './drivers.ts'
import { gathered } from './gathered.ts'
import type { Plan } from './plan.ts'
import { type Row, walkedByKey } from './walked-by-key.ts'
import type { Order, Page, Position, Selection } from './selection.ts'
import { literal, type Sql, sql } from './sql.ts'

/** The statement that reads a page; one row more than asked for tells whether another follows. */
export function pageQuery(
  selection: Selection,
  plan: Plan,
  after: Position | null,
  limit: number,
): Sql {
  if (plan.way === 'gather') return gathered(selection, plan.driver, after, limit + 1)
  switch (selection.order.by) {
    case 'default':
      return walked(selection, plan, after, limit + 1)
    case 'id':
      return walkedById(selection, after, limit + 1)
    case 'key':
      return walkedByKey(selection, selection.order, after, limit + 1)
  }
}

/** Cuts the row too many off, and says where the next page begins after. */
export function pageOf(rows: readonly Row[], order: Order, limit: number): Page {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    records: shown.map(({ record }) => record),
    next: last === undefined ? null : positionOf(last, order),
  }
}

function positionOf({ n, id, key, r }: Row, order: Order): Position {
  if (order.by === 'default') return { n }
  return order.by === 'id' ? { id } : { key, r }
}

/** D1 takes 100 kB and 25,000 steps a statement: conditions are not written out again for more. */
const mostProbes = 150

function walked(selection: Selection, plan: Plan, after: Position | null, limit: number): Sql {
  const { resource } = selection
  const { driver } = plan
  const place = after !== null && 'n' in after ? after.n : 0
  const table = literal(resource)
  const { meets } = driver
  const { length: values } = meets?.asks === 'term' ? meets.values : []
  if (meets?.asks === 'term' && values > 1 && values * selection.conditions.length <= mostProbes) {
    const first = firstOfAny(meets, selection, place, limit)
    return sql`SELECT p.n, p.id, p.record FROM (${first}) d CROSS JOIN ${table} p
      WHERE p.n = d.n ORDER BY d.n`
  }
  const order = meets?.asks === 'words' ? sql`search.rowid` : driver.n
  return sql`SELECT p.n, p.id, p.record FROM ${driver.from} WHERE ${driver.where}
    AND ${driver.n} > ${literal(place)}${leftBy(driver, selection)}
    ORDER BY ${order} LIMIT ${literal(limit)}`
}

function walkedById(selection: Selection, after: Position | null, limit: number): Sql {
  const { resource, order } = selection
  const falling = order.by === 'id' && order.falling
  const id = after !== null && 'id' in after ? after.id : null
  const compare = literal(falling ? '<' : '>')
  const begin = id === null ? sql`1` : sql`p.id ${compare} ${id}`
  const left = leftBy({ from: sql``, where: sql``, n: sql``, meets: null }, selection)
  return sql`SELECT p.n, p.id, p.record FROM ${literal(resource)} p WHERE ${begin}${left}
    ORDER BY p.id ${literal(falling ? 'DESC' : 'ASC')} LIMIT ${literal(limit)}`
}
