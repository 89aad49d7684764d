import type { Query } from '../schemas/envelope.ts'

/** The parameters that have a value, in the order given. */
export function withoutGaps(values: Record<string, string | number | undefined>): Query {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  )
}

/** A path with its parameters, in the order given. */
export function withQuery(path: string, query: Query): string {
  const pairs = Object.entries(query).map(([name, value]) => [name, String(value)])
  const text = new URLSearchParams(pairs).toString()
  return text === '' ? path : `${path}?${text}`
}
