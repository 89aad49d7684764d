import { type Driver, leftBy } from './drivers.ts'
import type { Plan } from './plan.ts'
import { listed } from './probes.ts'
import type { Selection, Total } from './selection.ts'
import { literal, type Sql, sql } from './sql.ts'

/** So many rows are looked at to count a list of several conditions; past them, the total is a lower bound. */
export const mostCounted = 10_000

export interface Counted {
  /** Rows looked at; null when the number was kept and none had to be. */
  seen: number | null
  total: number | null
}

/** The statement that counts a list, from the counts kept with the release where they say it. */
export function totalQuery(selection: Selection, { driver }: Plan): Sql {
  const { resource, conditions } = selection
  const [only] = conditions
  if (only === undefined) {
    return sql`SELECT NULL AS seen, records AS total FROM totals WHERE resource = ${resource}`
  }
  if (conditions.length === 1 && only.asks === 'term' && only.values.length === 1) {
    return sql`SELECT NULL AS seen, sum(records) AS total FROM counts
      WHERE field = ${literal(only.field)} AND value IN (${listed(only.values)})`
  }
  return sql`SELECT count(*) AS seen, sum(met) AS total FROM (${looked(selection, driver)})`
}

/** The rows that a count or a facet looks at: whether each meets the conditions, and its fields. */
export const looked = (selection: Selection, driver: Driver): Sql =>
  sql`SELECT (1${leftBy(driver, selection)}) AS met, p.fields AS fields FROM ${driver.from}
    WHERE ${driver.where} LIMIT ${literal(mostCounted)}`

export const totalOf = ({ seen, total }: Counted): Total => ({
  total: total ?? 0,
  is: seen !== null && seen >= mostCounted ? 'at_least' : 'exact',
})
