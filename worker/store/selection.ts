import type { ResourceName } from '../../schemas/resources.ts'

type Bound = string | number

/** One thing that is asked of every record of a list; fields go by their numbers. */
export type Condition =
  /** It holds one of the values; `apart` when no record holds two of them. */
  | { asks: 'term'; field: number; values: readonly string[]; apart: boolean }
  /** It has the field, and none of the values. */
  | { asks: 'no term'; field: number; values: readonly string[] }
  /** All that its value may be lies within the bounds; `sorted` when the field has sort keys. */
  | { asks: 'within'; field: number; sorted: boolean; from: Bound | null; to: Bound | null }
  /** Nothing that its value may be lies within the bounds. */
  | { asks: 'without'; field: number; from: Bound; to: Bound }
  | { asks: 'id'; values: readonly string[] }
  | { asks: 'no id'; values: readonly string[] }
  /** Its text holds the words, as a full-text expression. */
  | { asks: 'words'; match: string }

/** In what order a list stands. Of equals, `id` decides, rising unless it is said to fall. */
export type Order =
  | { by: 'default' }
  | { by: 'id'; falling: boolean }
  | { by: 'key'; field: number; falling: boolean; idFalling: boolean }

/** Which records of a resource are meant, and in what order. */
export interface Selection {
  resource: ResourceName
  conditions: readonly Condition[]
  order: Order
}

/** Where a page ends: the place of its last record in the order of its list. */
export type Position = { n: number } | { id: string } | { key: Bound | null; r: number }

export interface Page {
  /** The records as they were loaded. */
  records: string[]
  /** Where the next page begins after, or null when this one is the last. */
  next: Position | null
}

/** How many records there are: all of them counted, or at least so many. */
export interface Total {
  total: number
  is: 'exact' | 'at_least'
}
