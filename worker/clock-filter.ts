import { numberOf } from '../schemas/filters.ts'
import type { ResourceName } from '../schemas/resources.ts'
import { dayBefore } from './clock.ts'
import type { Condition } from './store/selection.ts'
import { openTerm } from './stored/indexed.ts'

/**
 * What a state of the clock asks of a record on a day. Whether an open one is running or
 * overdue is not stored: it follows from the day it is due.
 */
export function conditionsOnClock(
  resource: ResourceName,
  state: string,
  asOf: string,
): Condition[] {
  const is = (value: string): Condition => ({
    asks: 'term',
    field: numberOf(resource, 'clock.state'),
    values: [value],
    apart: true,
  })
  const due = { asks: 'within', field: numberOf(resource, 'clock.due_on'), sorted: true } as const
  if (state === 'running') return [is(openTerm), { ...due, from: asOf, to: null }]
  if (state === 'overdue') return [is(openTerm), { ...due, from: null, to: dayBefore(asOf) }]
  return [is(state)]
}
