import type { Query } from '../schemas/envelope.ts'

/** A path with its parameters, in the order given. */
export function withQuery(path: string, query: Query): string {
  const pairs = Object.entries(query).map(([name, value]) => [name, String(value)])
  const text = new URLSearchParams(pairs).toString()
  return text === '' ? path : `${path}?${text}`
}
