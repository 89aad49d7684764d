import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { paths } from '../../pipeline/paths.ts'
import { resourceNames } from '../../schemas/resources.ts'
import { filterParameters } from '../filters.ts'
import { ordersOf } from '../order-parameter.ts'
import { readQuery } from '../stored/search/query.ts'
import { driverOf, wholeTable } from './drivers.ts'
import { facetQuery } from './facets.ts'
import { pageQuery } from './page.ts'
import type { Condition, Selection } from './selection.ts'
import type { Sql } from './sql.ts'
import { totalQuery } from './total.ts'

// What D1 takes in one statement (cloudflare/workerd, src/workerd/util/sqlite.c++).
const longest = 100_000
const mostSteps = 25_000

const sqlite = new DatabaseSync(':memory:')
for (const file of readdirSync(paths.migrations).filter((name) => name.endsWith('.sql'))) {
  sqlite.exec(readFileSync(join(paths.migrations, file), 'utf8'))
}

/** The numbers of characters and of SQLite's steps that a statement takes. */
function sizeOf({ text }: Sql): { length: number; steps: number } {
  return { length: text.length, steps: sqlite.prepare(`EXPLAIN ${text}`).all().length }
}

/** A list asked for by as many conditions as one request may have, one of them of fifty values. */
function mostAsked(resource: Selection['resource'], values: number): Condition[] {
  const some = Array.from({ length: values }, (_, index) => String(2000 + index))
  const others = [...filterParameters(resource).values()]
    .filter(({ operator }) => operator !== 'in')
    .slice(0, 80 - values)
    .map(({ operator, condition }) => condition([operator === 'isnull' ? 'true' : '2018']))
  const [many] = [...filterParameters(resource).values()].filter(
    ({ operator }) => operator === 'in',
  )
  const query = readQuery('养老 服务 282.6万元 社会组织 中心 覆盖率 社区 居家')
  return [
    ...others,
    ...(many === undefined ? [] : [many.condition(some)]),
    ...('match' in query ? [{ asks: 'words', match: query.match } as const] : []),
  ]
}

test.each(resourceNames)('no request for %s makes a statement that D1 refuses', (resource) => {
  for (const values of [50, 2]) {
    const conditions = mostAsked(resource, values)
    for (const order of [...ordersOf(resource).values()].slice(-5)) {
      const selection = { resource, conditions, order }
      for (const condition of new Map(conditions.map((each) => [each.asks, each])).values()) {
        const driver = driverOf(condition, resource) ?? wholeTable(resource)
        for (const way of ['walk', 'gather'] as const) {
          const after = order.by === 'key' ? { key: '2018-07-02', r: 5 } : null
          const { length, steps } = sizeOf(pageQuery(selection, { way, driver }, after, 100))
          expect(length, `${values} ${order.by} ${condition.asks}`).toBeLessThan(longest)
          expect(steps, `${values} ${order.by} ${condition.asks}`).toBeLessThan(mostSteps)
        }
      }
    }
    const plan = { way: 'walk', driver: wholeTable(resource) } as const
    const facet = facetQuery({ resource, conditions, order: { by: 'default' } }, plan, {
      path: 'id',
      number: 1,
      byYear: false,
    })
    const total = totalQuery({ resource, conditions, order: { by: 'default' } }, plan)
    for (const { length, steps } of [sizeOf(facet), sizeOf(total)]) {
      expect(length).toBeLessThan(longest)
      expect(steps).toBeLessThan(mostSteps)
    }
  }
})
