import { type Field, fieldOf } from './field.ts'
import { declared, type ResourceName, resourceNames } from './resources.ts'

export const operators = ['eq', 'not', 'in', 'gte', 'lte', 'isnull'] as const
export type Operator = (typeof operators)[number]

/** The fields a resource’s list can be filtered by, `id` before all others. */
export function filtersOf(resource: ResourceName): readonly Field[] {
  const known = cache.get(resource)
  if (known !== undefined) return known
  const { schema, filters } = declared(resource)
  const fields = ['id', ...filters].map((path) => fieldOf(schema, path))
  cache.set(resource, fields)
  return fields
}
const cache = new Map<ResourceName, readonly Field[]>()

/** The operators a field takes, by what its values are. */
export function operatorsOf({ type, absent, path }: Field): Operator[] {
  const presence: Operator[] = absent ? ['isnull'] : []
  // The state of a clock depends on the day it is asked for; only one is asked at a time.
  if (path === 'clock.state') return ['eq']
  if (type === 'boolean') return ['eq', ...presence]
  if (type === 'choice' || type === 'id' || type === 'text') return ['eq', 'not', 'in', ...presence]
  return ['eq', 'not', 'in', 'gte', 'lte', ...presence]
}

/** Whether the values of a field can be counted: dates are, by year; of texts, the few that name a place. */
export const isCounted = ({ type, path }: Field): boolean =>
  path === 'place.slug' ||
  (path !== 'id' && path !== 'clock.state' && type !== 'quantity' && type !== 'text')

/** A field’s number, one over all resources: what the indexes of the database know it by. */
export function numberOf(resource: ResourceName, path: string): number {
  const number = numbers.get(`${resource} ${path}`)
  if (number === undefined) throw new Error(`${resource} has no filter ${path}`)
  return number
}

const numbers = new Map(
  resourceNames
    .flatMap((resource) =>
      ['id', ...declared(resource).filters].map((path) => `${resource} ${path}`),
    )
    .map((name, index) => [name, index + 1] as const),
)
