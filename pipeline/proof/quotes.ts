import type { Quote } from '../../schemas/evidence.ts'

interface Quoted {
  at: readonly PropertyKey[]
  quote: Quote
}

/** Every quote of a reply's file, with its path. */
export function quotesOf(value: unknown, at: readonly PropertyKey[] = []): Quoted[] {
  if (typeof value !== 'object' || value === null) return []
  if (isQuote(value)) return [{ at, quote: value }]
  const entries: [string, unknown][] = Object.entries(value)
  return entries.flatMap(([key, part]) =>
    quotesOf(part, [...at, Array.isArray(value) ? Number(key) : key]),
  )
}

function isQuote(value: object): value is Quote {
  return 'exact' in value && 'prefix' in value && 'start' in value
}
