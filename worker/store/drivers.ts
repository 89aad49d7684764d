import { probes, listed } from './probes.ts'
import { afterSearch, searchBase } from '../stored/search/table.ts'
import type { Condition, Selection } from './selection.ts'
import { literal, nothing, type Sql, sql, united } from './sql.ts'

/** Where a query begins: what it reads first, and how the record `p` follows from it. */
export interface Driver {
  from: Sql
  where: Sql
  /** The record’s place in the default order, in which the driver’s rows come. */
  n: Sql
  /** The condition that the driver meets by itself. */
  meets: Condition | null
}

/** Rows of the whole table. */
export const wholeTable = (resource: Selection['resource']): Driver => ({
  from: sql`${literal(resource)} p`,
  where: sql`1`,
  n: sql`p.n`,
  meets: null,
})

/** Rows that a condition finds by an index, or null where none serves it. */
export function driverOf(condition: Condition, resource: Selection['resource']): Driver | null {
  const table = literal(resource)
  switch (condition.asks) {
    case 'term': {
      const { field, values } = condition
      const [value = ''] = values
      return {
        from: sql`terms d CROSS JOIN ${table} p`,
        where: sql`d.field = ${literal(field)} AND d.value = ${value} AND p.n = d.n`,
        n: sql`d.n`,
        meets: condition,
        ...(values.length > 1 && {
          from: sql`(SELECT DISTINCT n FROM terms WHERE field = ${literal(field)}
            AND value IN (${listed(values)})) d CROSS JOIN ${table} p`,
          where: sql`p.n = d.n`,
        }),
      }
    }
    case 'words': {
      const base = literal(searchBase(resource))
      return {
        from: sql`search CROSS JOIN ${table} p`,
        where: sql`search MATCH ${condition.match} AND search.rowid > ${base}
          AND search.rowid < ${literal(afterSearch(resource))} AND p.n = search.rowid - ${base}`,
        n: sql`search.rowid - ${base}`,
        meets: condition,
      }
    }
    case 'within': {
      if (!condition.sorted) return null
      const from = condition.from === null ? nothing : sql` AND d.key >= ${condition.from}`
      const to = condition.to === null ? nothing : sql` AND d.key <= ${condition.to}`
      return {
        from: sql`keys d CROSS JOIN ${table} p`,
        where: sql`d.field = ${literal(condition.field)}${from}${to} AND d.key < x'' AND p.n = d.n`,
        n: sql`p.n`,
        // A key within the bounds does not yet say that all the value may be is.
        meets: null,
      }
    }
    case 'id':
      return {
        from: sql`${table} p`,
        where: sql`p.id IN (${listed(condition.values)})`,
        n: sql`p.n`,
        meets: condition,
      }
    case 'no term':
    case 'without':
    case 'no id':
      return null
  }
}

/** The conditions that are left to look up for each of a driver’s rows. */
export const leftBy = (driver: Driver, { conditions, resource }: Selection): Sql =>
  probes(
    conditions.filter((condition) => condition !== driver.meets),
    resource,
  )

/**
 * The places of the first records that hold any of several values: each value’s own
 * list is read no further than the page needs.
 */
export function firstOfAny(
  condition: Extract<Condition, { asks: 'term' }>,
  selection: Selection,
  after: number,
  limit: number,
): Sql {
  const branches = condition.values.map((value) => {
    const single = { ...condition, values: [value] }
    const driver = driverOf(single, selection.resource)
    if (driver === null) throw new Error('a value has its list')
    const others = { ...selection, conditions: selection.conditions.filter((c) => c !== condition) }
    const left = leftBy(driver, others)
    const from = left === nothing || left.text === '' ? sql`terms d` : driver.from
    const where =
      left.text === ''
        ? sql`d.field = ${literal(condition.field)} AND d.value = ${value}`
        : driver.where
    return sql`SELECT n FROM (SELECT d.n AS n FROM ${from} WHERE ${where}
      AND d.n > ${literal(after)}${left} ORDER BY d.n LIMIT ${literal(limit)})`
  })
  return sql`SELECT n FROM (${united(branches, 'UNION')}) ORDER BY n LIMIT ${literal(limit)}`
}
