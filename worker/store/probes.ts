import { absentTerm } from '../stored/indexed.ts'
import { searchBase } from '../stored/search/table.ts'
import type { Condition, Selection } from './selection.ts'
import { joined, literal, type Sql, sql } from './sql.ts'

/** Whether the record `p` meets a condition, by looking it up. */
function probe(condition: Condition, resource: Selection['resource']): Sql {
  switch (condition.asks) {
    case 'term':
      return sql`EXISTS (${termOf(condition)})`
    case 'no term':
      return sql`NOT EXISTS (${termOf({ ...condition, values: [...condition.values, absentTerm] })})`
    case 'within': {
      const { field, from, to } = condition
      const low = from === null ? [] : [sql`s.value ->> 0 >= ${from}`]
      const high = to === null ? [] : [sql`s.value ->> 1 <= ${to}`]
      return sql`EXISTS (SELECT 1 FROM ${spansOf(field)} WHERE ${joined([...low, ...high], ' AND ')})`
    }
    case 'without': {
      const { field, from, to } = condition
      const apartFrom = sql`coalesce(s.value ->> 1 < ${from}, 0) OR coalesce(s.value ->> 0 > ${to}, 0)`
      return sql`EXISTS (SELECT 1 FROM ${spansOf(field)})
        AND NOT EXISTS (SELECT 1 FROM ${spansOf(field)} WHERE NOT (${apartFrom}))`
    }
    case 'id':
      return sql`p.id IN (${listed(condition.values)})`
    case 'no id':
      return sql`p.id NOT IN (${listed(condition.values)})`
    case 'words':
      return sql`EXISTS (SELECT 1 FROM search WHERE search MATCH ${condition.match}
        AND rowid = ${literal(searchBase(resource))} + p.n)`
  }
}

/** All of the conditions, as they follow a WHERE that is already there. */
export const probes = (conditions: readonly Condition[], resource: Selection['resource']): Sql =>
  joined(
    conditions.map((condition) => sql` AND ${probe(condition, resource)}`),
    '',
  )

const termOf = ({ field, values }: { field: number; values: readonly string[] }) =>
  sql`SELECT 1 FROM terms t WHERE t.field = ${literal(field)} AND t.value IN (${listed(values)}) AND t.n = p.n`

const spansOf = (field: number) => sql`json_each(p.fields, ${literal(`'$.s."${field}"'`)}) s`

export const listed = (values: readonly string[]): Sql =>
  joined(
    values.map((value) => sql`${value}`),
    ', ',
  )
