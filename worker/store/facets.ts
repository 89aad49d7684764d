import type { Plan } from './plan.ts'
import type { Selection } from './selection.ts'
import { literal, type Sql, sql } from './sql.ts'
import { looked } from './total.ts'

/** So many values of a facet are answered, the most frequent first. */
const mostValues = 100

export interface FacetRow {
  value: string
  records: number
}

/** The statement that counts the values of a field over a list; dates are counted by year. */
export function facetQuery(selection: Selection, { driver }: Plan, field: Facet): Sql {
  if (selection.conditions.length === 0) {
    const years = field.byYear ? sql` AND length(value) = 4` : sql` AND trim(value) <> ''`
    return sql`SELECT value, records FROM counts WHERE field = ${literal(field.number)}${years}
      ORDER BY records DESC, value LIMIT ${literal(mostValues)}`
  }
  const path = literal(`'$.v."${field.number}"'`)
  return sql`SELECT v.value, count(*) AS records
    FROM (${looked(selection, driver)}) q, json_each(q.fields, ${path}) v
    WHERE q.met GROUP BY v.value ORDER BY records DESC, v.value LIMIT ${literal(mostValues)}`
}

export interface Facet {
  path: string
  number: number
  byYear: boolean
}
