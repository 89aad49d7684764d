import { fieldOf } from '../../schemas/field.ts'
import { declared, type ResourceName } from '../../schemas/resources.ts'
import { spanOfDate } from './span.ts'
import { valuesAt } from './values.ts'

/** By what a record stands in its resource’s default order. */
export type Rank = string | number | null

/** Reads the rank of records in the default order of their list; without one, they stand by id. */
export function rankIn(resource: ResourceName): (record: unknown) => Rank {
  const { schema, order } = declared(resource)
  if (order === 'id') return () => null
  const { path, type } = fieldOf(schema, order.replace('-', ''))
  return (record) => {
    const [value] = valuesAt(record, path)
    if (typeof value === 'number') return value
    if (typeof value !== 'string') return null
    return type === 'date' ? spanOfDate(value).low : value
  }
}

/** The positions, in the default order, of records given in the order of their ids: 1 is the first. */
export function positions(resource: ResourceName, ranks: readonly Rank[]): number[] {
  const falling = declared(resource).order.startsWith('-')
  const inOrder = ranks
    .map((rank, index) => ({ rank, index }))
    .sort((a, b) => compare(a.rank, b.rank, falling) || a.index - b.index)
  const found = new Array<number>(ranks.length)
  for (const [position, { index }] of inOrder.entries()) found[index] = position + 1
  return found
}

/** What has no rank stands last, whichever the direction. */
function compare(a: Rank, b: Rank, falling: boolean): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b === falling ? 1 : -1
}
