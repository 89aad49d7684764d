import type { D1Database } from '@cloudflare/workers-types'
import { type Driver, driverOf, wholeTable } from './drivers.ts'
import type { Condition, Selection } from './selection.ts'
import { few, sizesOf } from './size.ts'

/**
 * How a list is read: `walk` goes along its order and looks each record up;
 * `gather` takes all that a condition finds, which are few, and sorts them.
 */
export interface Plan {
  way: 'walk' | 'gather'
  driver: Driver
}

/** Chooses what a list is read by. A list without conditions, or with one in its own order, needs no look at sizes. */
export async function planOf(db: D1Database, selection: Selection): Promise<Plan> {
  const { resource, conditions, order } = selection
  const [only] = conditions
  if (only === undefined) return { way: 'walk', driver: wholeTable(resource) }
  if (conditions.length === 1 && only.asks === 'term' && order.by === 'default') {
    return { way: 'walk', driver: driverOf(only, resource) ?? wholeTable(resource) }
  }
  const sizes = await sizesOf(db, selection)
  const [smallest] = [...sizes].sort(([, a], [, b]) => a - b)
  const driver = smallest === undefined ? null : driverOf(smallest[0], resource)
  if (smallest !== undefined && driver !== null && smallest[1] <= few) {
    return { way: 'gather', driver }
  }
  const inOrder = conditions.filter((condition) => sizes.has(condition) && standsInOrder(condition))
  const best = inOrder.sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0))[0]
  const walked = best === undefined || order.by !== 'default' ? null : driverOf(best, resource)
  return { way: 'walk', driver: walked ?? wholeTable(resource) }
}

/** Whether the rows a condition finds come in the default order of the list. */
const standsInOrder = ({ asks }: Condition) => asks === 'term' || asks === 'words'
