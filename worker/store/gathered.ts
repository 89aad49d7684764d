import { type Driver, leftBy } from './drivers.ts'
import type { Order, Position, Selection } from './selection.ts'
import { literal, type Sql, sql } from './sql.ts'

/** A page of records that are few: all are found, then sorted, then cut. */
export function gathered(
  selection: Selection,
  driver: Driver,
  after: Position | null,
  limit: number,
): Sql {
  const { resource, order } = selection
  const key = order.by === 'key' ? literal(`p.fields ->> '$.k."${order.field}"'`) : literal('NULL')
  return sql`SELECT p.n, p.id, p.record, g.key, g.r
    FROM (SELECT * FROM (SELECT p.n, p.r, p.id, ${key} AS key FROM ${driver.from}
      WHERE ${driver.where}${leftBy(driver, selection)}) g
      WHERE ${beyond(order, after)} ORDER BY ${sorting(order)} LIMIT ${literal(limit)}) g
    CROSS JOIN ${literal(resource)} p WHERE p.n = g.n`
}

function sorting(order: Order): Sql {
  const direction = (falling: boolean) => (falling ? ' DESC' : ' ASC')
  switch (order.by) {
    case 'default':
      return literal('g.n')
    case 'id':
      return literal(`g.r${direction(order.falling)}`)
    case 'key':
      return literal(
        `g.key IS NULL, g.key${direction(order.falling)}, g.r${direction(order.idFalling)}`,
      )
  }
}

function beyond(order: Order, after: Position | null): Sql {
  if (after === null) return sql`1`
  if ('n' in after) return sql`g.n > ${literal(after.n)}`
  if ('id' in after) {
    return order.by === 'id' && order.falling ? sql`g.id < ${after.id}` : sql`g.id > ${after.id}`
  }
  if (order.by !== 'key') return sql`1`
  const { key, r } = after
  const next = sql`g.r ${literal(order.idFalling ? '<' : '>')} ${literal(r)}`
  if (key === null) return sql`g.key IS NULL AND ${next}`
  const past = sql`g.key ${literal(order.falling ? '<' : '>')} ${key}`
  return sql`(g.key IS NULL OR ${past} OR (g.key = ${key} AND ${next}))`
}
