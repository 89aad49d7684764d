import type { D1Database } from '@cloudflare/workers-types'
import { numberOf } from '../../schemas/filters.ts'
import { declared, type ResourceName } from '../../schemas/resources.ts'
import type { searched } from '../../schemas/searched.ts'
import { driverOf, leftBy } from './drivers.ts'
import type { Condition, Selection, Total } from './selection.ts'
import { type Facet, facetQuery, type FacetRow } from './facets.ts'
import { few } from './size.ts'
import { literal, prepared, type Sql, sql } from './sql.ts'
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
  const answers = await db.batch<Counted>(
    sought.map((each) =>
      prepared(db, totalQuery(selectionOf(each), { way: 'walk', driver: driverFor(each) })),
    ),
  )
  return answers.map(({ results: [counted] }) =>
    totalOf(counted ?? { seen: null, most: 0, total: 0 }),
  )
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
export async function readRanked(
  db: D1Database,
  sought: readonly Sought[],
  offset: number,
  limit: number,
): Promise<Found[]> {
  if (sought.length === 0) return []
  const answers = await db.batch<{ n: number; rank: number }>(
    sought.map((each) => {
      const driver = driverFor(each)
      return prepared(
        db,
        sql`SELECT p.n AS n, bm25(search) AS rank FROM ${driver.from}
          WHERE ${driver.where}${leftBy(driver, selectionOf(each))}
          ORDER BY rank, p.n LIMIT ${literal(offset + limit)}`,
      )
    }),
  )
  const page = answers
    .flatMap(({ results }, part) => results.map((row) => ({ ...row, part })))
    .sort((a, b) => a.rank - b.rank || a.part - b.part || a.n - b.n)
    .slice(offset, offset + limit)
  return readFound(
    db,
    page.flatMap(({ part, n }) => {
      const resource = sought[part]?.resource
      return resource === undefined ? [] : [{ resource, n }]
    }),
  )
}

/** The records of a page, in its order. */
async function readFound(db: D1Database, page: readonly Omit<Found, 'record'>[]): Promise<Found[]> {
  if (page.length === 0) return []
  const answers = await db.batch<{ record: string }>(
    page.map(({ resource, n }) =>
      prepared(db, sql`SELECT record FROM ${literal(resource)} WHERE n = ${literal(n)}`),
    ),
  )
  return page.flatMap((place, index) => {
    const record = answers[index]?.results[0]?.record
    return record === undefined ? [] : [{ ...place, record }]
  })
}

/**
 * A page of what was found, the newest first, undated before dated: each resource is read
 * on from where the page before left it, and no further than this page needs.
 */
export async function readNewest(
  db: D1Database,
  sought: readonly Sought[],
  after: readonly number[],
  limit: number,
): Promise<Found[]> {
  if (sought.length === 0) return []
  const answers = await db.batch<{ n: number; date: string | null; record: string }>(
    sought.map((each, part) => {
      const driver = driverFor(each)
      const left = leftBy(driver, selectionOf(each))
      return prepared(
        db,
        sql`SELECT p.n AS n, ${dateOf(each.resource)} AS date, p.record AS record
          FROM ${driver.from} WHERE ${driver.where} AND ${driver.n} > ${literal(after[part] ?? 0)}${left}
          ORDER BY search.rowid LIMIT ${literal(limit)}`,
      )
    }),
  )
  return answers
    .flatMap(({ results }, part) => results.map((row) => ({ ...row, part })))
    .sort((a, b) => newestFirst(a.date, b.date) || a.part - b.part || a.n - b.n)
    .slice(0, limit)
    .flatMap(({ part, n, record }) => {
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

function newestFirst(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '', b ?? '']
  return x === y ? 0 : x < y ? 1 : -1
}
