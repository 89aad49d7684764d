/** Where on a page something was read. */
export type Source =
  | 'page title'
  | 'meta tag'
  | 'header'
  | 'label'
  | 'breadcrumb'
  | 'body title'
  | 'salutation'
  | 'opening'
  | 'body'
  | 'signature'
  | 'suggestion'

/** One reading of a field: what it says, and the words it was read from. */
export interface Reading<T> {
  value: T
  source: Source
  /** The words as they stand on the page. */
  printed: string
}

/** A field as settled from its readings. Null is absent, or not decided: then there is a doubt. */
export interface Field<T> {
  value: T | null
  /** The reading that was taken; null where none was. */
  taken: Reading<T> | null
  /** Every other value that was read. */
  alternatives: Reading<T>[]
  doubts: string[]
}

export function absent<T>(doubts: string[] = [], alternatives: Reading<T>[] = []): Field<T> {
  return { value: null, taken: null, alternatives, doubts }
}

export function taken<T>(
  reading: Reading<T>,
  doubts: string[] = [],
  alternatives: Reading<T>[] = [],
): Field<T> {
  return { value: reading.value, taken: reading, alternatives, doubts }
}
