import type { D1Database } from '@cloudflare/workers-types'
import { numberOf } from '../../schemas/filters.ts'
import { declared, type ResourceName } from '../../schemas/resources.ts'
import type { searched } from '../../schemas/searched.ts'
import { driverOf, leftBy } from './drivers.ts'
import type { Condition, Selection, Total } from './selection.ts'
import { type Facet, facetQuery, type FacetRow } from './facets.ts'
import { few } from './size.ts'
import { joined, literal, prepared, type Sql, sql, united } from './sql.ts'
import { type Counted, totalOf, totalQuery } from './total.ts'

/** What search looks for in one resource. */
export interface Sought {
  resource: (typeof searched)[number]
  words: Extract<Condition, { asks: 'words' }>
  /** What else is asked of its records. */
  others: readonly Condition[]
}

export interface Found {
  resource: (typeof searched)[number]
  /** Its place in the default order of its resource, by which a page goes on. */
  n: number
  record: string
}

const selectionOf = ({ resource, words, others }: Sought): Selection => ({
  resource,
  conditions: [words, ...others],
  order: { by: 'default' },
})

function driverFor({ resource, words }: Sought) {
  const driver = driverOf(words, resource)
  if (driver === null) throw new Error('words have their index')
  return driver
}

/** How many records of each resource hold the words. */
export async function countFound(db: D1Database, sought: readonly Sought[]): Promise<Total[]> {
  if (sought.length === 0) return []
  const counts = sought.map((each, part) => {
    const count = totalQuery(selectionOf(each), { way: 'walk', driver: driverFor(each) })
    return sql`SELECT ${literal(part)} AS part, seen, most, total FROM (${count})`
  })
  const { results } = await prepared(db, united(counts, 'UNION ALL')).all<
    Counted & { part: number }
  >()
  const counted = new Map(results.map((row) => [row.part, row]))
  return sought.map((_, part) => totalOf(counted.get(part) ?? { seen: null, most: 0, total: 0 }))
}

/** The values of a field over what was found in each resource. */
export async function countValues(
  db: D1Database,
  counted: readonly { sought: Sought; field: Facet }[],
): Promise<FacetRow[]> {
  if (counted.length === 0) return []
  const answers = await db.batch<FacetRow>(
    counted.map(({ sought, field }) =>
      prepared(
        db,
        facetQuery(selectionOf(sought), { way: 'walk', driver: driverFor(sought) }, field),
      ),
    ),
  )
  return answers.flatMap(({ results }) => results)
}

/** Whether there are few enough to be ranked; more are answered in the order of their dates. */
export const areFew = (totals: readonly Total[]): boolean =>
  totals.every(({ is }) => is === 'exact') &&
  totals.reduce((sum, { total }) => sum + total, 0) <= few

/** A page of what was found, the best first. */
export function readRanked(
  db: D1Database,
  sought: readonly Sought[],
  offset: number,
  limit: number,
): Promise<Found[]> {
  const best = sought.map((each, part) => {
    const driver = driverFor(each)
    return sql`SELECT * FROM (SELECT ${literal(part)} AS part, p.n AS n, bm25(search) AS key
      FROM ${driver.from} WHERE ${driver.where}${leftBy(driver, selectionOf(each))}
      ORDER BY key, p.n LIMIT ${literal(offset + limit)})`
  })
  return readPage(
    db,
    sought,
    best,
    sql`key, part, n`,
    sql`${literal(limit)} OFFSET ${literal(offset)}`,
  )
}

/**
 * A page of what was found, the newest first, undated before dated: each resource is read
 * on from where the page before left it, and no further than this page needs.
 */
export function readNewest(
  db: D1Database,
  sought: readonly Sought[],
  after: readonly number[],
  limit: number,
): Promise<Found[]> {
  const newest = sought.map((each, part) => {
    const driver = driverFor(each)
    return sql`SELECT * FROM (SELECT ${literal(part)} AS part, p.n AS n, ${dateOf(each.resource)} AS key
      FROM ${driver.from} WHERE ${driver.where} AND ${driver.n} > ${literal(after[part] ?? 0)}
      ${leftBy(driver, selectionOf(each))} ORDER BY search.rowid LIMIT ${literal(limit)})`
  })
  return readPage(db, sought, newest, sql`key DESC, part, n`, literal(limit))
}

/** Puts together what was found in each resource, and reads the records of the page alone: one statement. */
async function readPage(
  db: D1Database,
  sought: readonly Sought[],
  parts: readonly Sql[],
  order: Sql,
  limit: Sql,
): Promise<Found[]> {
  if (sought.length === 0) return []
  const records = sought.map(
    ({ resource }, part) =>
      sql`WHEN ${literal(part)} THEN (SELECT record FROM ${literal(resource)} WHERE n = f.n)`,
  )
  const query = sql`SELECT part, n, CASE part ${joined(records, ' ')} END AS record
    FROM (SELECT part, n, key FROM (${united(parts, 'UNION ALL')}) ORDER BY ${order} LIMIT ${limit}) f
    ORDER BY ${order}`
  const { results } = await prepared(db, query).all<{ part: number; n: number; record: string }>()
  return results.flatMap(({ part, n, record }) => {
    const resource = sought[part]?.resource
    return resource === undefined ? [] : [{ resource, n, record }]
  })
}

/** The key of the order its records stand in; a resource without dates stands before all. */
function dateOf(resource: ResourceName): Sql {
  const { date } = declared(resource)
  if (date === null) return sql`'9999'`
  return literal(`coalesce(p.fields ->> '$.k."${numberOf(resource, date)}"', '')`)
}
