import type { D1Database } from '@cloudflare/workers-types'
import { type Facet, facetQuery, type FacetRow } from './facets.ts'
import { pageOf, pageQuery } from './page.ts'
import { type Plan, planOf } from './plan.ts'
import type { Page, Position, Selection, Total } from './selection.ts'
import { prepared } from './sql.ts'
import { type Counted, countUpTo, totalOf, totalQuery } from './total.ts'
import type { Row } from './walked-by-key.ts'

export interface Asked {
  after: Position | null
  limit: number
  /**
   * How to count the list: as a page tells it; or up to so many records, however many rows are
   * looked at. Not at all for the pages after the first, which carry its total with them.
   */
  count: 'page' | { upTo: number } | null
  facets: readonly Facet[]
}

export interface Listed extends Page {
  total: Total | null
  facets: FacetRow[][]
}

// The only folder that speaks SQL. A table is named after its resource, a closed list;
// fields go by numbers of our own; every other value is bound.

/** Reads a page of a list, with its total and facets, in one round trip once its plan is known. */
export async function readList(
  db: D1Database,
  selection: Selection,
  { after, limit, count, facets }: Asked,
): Promise<Listed> {
  const plan = await planOf(db, selection)
  const answers = await db.batch([
    prepared(db, pageQuery(selection, plan, after, limit)),
    ...(count === null ? [] : [prepared(db, countQuery(selection, plan, count))]),
    ...facets.map((facet) => prepared(db, facetQuery(selection, plan, facet))),
  ])
  const results = answers.map((answer) => answer.results)
  const [rows, ...others] = results
  const [counted] = count === null ? [] : rowsOf<Counted>(others.shift())
  return {
    ...pageOf(rowsOf<Row>(rows), selection.order, limit),
    total: counted === undefined ? null : totalOf(counted),
    facets: others.map((facet) => rowsOf<FacetRow>(facet)),
  }
}

const countQuery = (selection: Selection, plan: Plan, count: NonNullable<Asked['count']>) =>
  count === 'page' ? totalQuery(selection, plan) : countUpTo(selection, plan, count.upTo)

/** What a statement of ours answers is as it was written: the columns named there. */
function rowsOf<T>(rows: readonly unknown[] | undefined): T[] {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the statement names its columns
  return (rows ?? []) as T[]
}
