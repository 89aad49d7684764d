import { numberOf } from '../schemas/filters.ts'
import { declared, type ResourceName } from '../schemas/resources.ts'
import type { Order } from './store/selection.ts'

/** Every order a list can be asked for, as written in `sort`, and how it is read. */
export function ordersOf(resource: ResourceName): ReadonlyMap<string, Order> {
  const known = cache.get(resource)
  if (known !== undefined) return known
  const { sorts, order } = declared(resource)
  const orders = new Map<string, Order>([
    ['id', { by: 'id', falling: false }],
    ['-id', { by: 'id', falling: true }],
  ])
  for (const path of sorts) {
    const field = numberOf(resource, path)
    for (const falling of [false, true]) {
      const name = `${falling ? '-' : ''}${path}`
      const byId: Order = { by: 'key', field, falling, idFalling: false }
      orders.set(name, byId)
      orders.set(`${name},id`, byId)
      orders.set(`${name},-id`, { ...byId, idFalling: true })
    }
  }
  for (const name of [order, `${order},id`])
    if (orders.has(name)) orders.set(name, { by: 'default' })
  cache.set(resource, orders)
  return orders
}
const cache = new Map<ResourceName, ReadonlyMap<string, Order>>()

/** The orders that an error lists: those that say nothing of `id`. */
export const shortOrders = (resource: ResourceName): string[] =>
  [...ordersOf(resource).keys()].filter((name) => !name.includes(','))

/** How the order of a list is written when it was not asked for another. */
export const defaultOrder = (resource: ResourceName): string => {
  const { order } = declared(resource)
  return order === 'id' ? 'id' : `${order},id`
}
