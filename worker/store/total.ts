import { type Driver, leftBy } from './drivers.ts'
import type { Plan } from './plan.ts'
import { listed } from './probes.ts'
import { afterSearch, searchBase } from '../stored/search/table.ts'
import type { Selection, Total } from './selection.ts'
import { few } from './size.ts'
import { literal, type Sql, sql } from './sql.ts'

/** So many rows are looked at to count a list of several conditions; past them, the total is a lower bound. */
const mostCounted = 10_000

export interface Counted {
  /** Rows looked at; null when the number was kept and none had to be. */
  seen: number | null
  /** Rows that would have been looked at, at most. */
  most: number
  total: number | null
}

/** The statement that counts a list, from the counts kept with the release where they say it. */
export function totalQuery(selection: Selection, { driver }: Plan): Sql {
  const { resource, conditions } = selection
  const [only] = conditions
  if (only === undefined) {
    return sql`SELECT NULL AS seen, 0 AS most, records AS total FROM totals WHERE resource = ${resource}`
  }
  if (conditions.length === 1 && only.asks === 'term' && only.apart) {
    return sql`SELECT NULL AS seen, 0 AS most, sum(records) AS total FROM counts
      WHERE field = ${literal(only.field)} AND value IN (${listed(only.values)})`
  }
  if (conditions.length === 1 && only.asks === 'words') {
    return sql`SELECT count(*) AS seen, ${literal(few)} AS most, count(*) AS total FROM (
      SELECT 1 FROM search WHERE search MATCH ${only.match}
      AND rowid > ${literal(searchBase(resource))} AND rowid < ${literal(afterSearch(resource))}
      LIMIT ${literal(few)})`
  }
  const most = mostLookedAt(selection)
  return sql`SELECT count(*) AS seen, ${literal(most)} AS most, sum(met) AS total
    FROM (${looked(selection, driver)})`
}

/** The statement that counts a list no further than so many records, each of which it will give. */
export const countUpTo = (selection: Selection, { driver }: Plan, most: number): Sql =>
  sql`SELECT count(*) AS seen, ${literal(most)} AS most, count(*) AS total FROM (
    SELECT 1 FROM ${driver.from} WHERE ${driver.where}${leftBy(driver, selection)}
    LIMIT ${literal(most)})`

/** The rows that a count or a facet looks at: whether each meets the conditions, and its fields. */
export const looked = (selection: Selection, driver: Driver): Sql =>
  sql`SELECT (1${leftBy(driver, selection)}) AS met, p.fields AS fields FROM ${driver.from}
    WHERE ${driver.where} LIMIT ${literal(mostLookedAt(selection))}`

/** Looking words up for a row costs more than looking at the row. */
const mostLookedAt = ({ conditions }: Selection) =>
  conditions.some(({ asks }) => asks === 'words') ? few : mostCounted

export const totalOf = ({ seen, most, total }: Counted): Total => ({
  total: total ?? 0,
  is: seen !== null && seen >= most ? 'at_least' : 'exact',
})
