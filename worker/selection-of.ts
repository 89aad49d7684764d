import type { Query } from '../schemas/envelope.ts'
import { numberOf } from '../schemas/filters.ts'
import { earliestDay } from '../schemas/partial-date.ts'
import type { ResourceName } from '../schemas/resources.ts'
import { refuseParameters, tooManyValues } from './bad-parameters.ts'
import { conditionsOnClock } from './clock-filter.ts'
import { filterParameters } from './filters.ts'
import { defaultOrder, ordersOf } from './order-parameter.ts'
import { type Given, listed } from './read-parameters.ts'
import { wordsIn } from './words.ts'
import type { Condition, Selection } from './store/selection.ts'

/** D1 binds a hundred values a statement; the page and its place need a few of them. */
const mostValues = 80

/** What a request for a list asks of the store, and how it was understood. */
export function selectionOf(
  resource: ResourceName,
  given: Given,
  asOf: string | undefined,
): { selection: Selection; query: Query } {
  const conditions: Condition[] = []
  const query: Query = {}
  let values = 0
  for (const [name, filter] of filterParameters(resource)) {
    const text = given.get(name)
    if (text === undefined) continue
    const asked = filter.operator === 'in' ? listed(text) : [text]
    values += asked.length
    query[name] = asked.join(',')
    conditions.push(
      ...(filter.field.path === 'clock.state' && asOf !== undefined
        ? conditionsOnClock(resource, text, asOf)
        : [onId(filter.field.path, filter.operator, asked) ?? filter.condition(asked)]),
    )
  }
  if (values > mostValues) throw refuseParameters([tooManyValues(values, mostValues)])
  const typed = given.get('q')
  if (typed !== undefined) {
    conditions.push({ asks: 'words', match: wordsIn(typed).match })
    query.q = typed
  }
  const since = given.get('updated_since')
  if (since !== undefined) {
    const field = numberOf(resource, 'recorded_on')
    const from = earliestDay(since)
    conditions.push({ asks: 'within', field, sorted: true, from, to: null })
    query.updated_since = since
  }
  const sort = given.get('sort') ?? defaultOrder(resource)
  const order = ordersOf(resource).get(sort) ?? { by: 'default' }
  return { selection: { resource, conditions, order }, query: { ...query, sort } }
}

/** Ids have an index of their own. */
function onId(path: string, operator: string, values: readonly string[]): Condition | null {
  if (path !== 'id') return null
  return { asks: operator === 'not' ? 'no id' : 'id', values }
}
