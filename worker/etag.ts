/** All that an answer is a function of: with the same of these, the same bytes. */
export interface Identity {
  release: string
  /** Digest of the code that answers (`pipeline/build/api-build.ts`). */
  build: string
  url: URL
  format: string
  /** The day on which a clock is shown for that day; null where none is, or another was asked for. */
  today: string | null
}

/**
 * The weak validator of an answer, known before it is made. It is handed out with a 200 only,
 * so whoever sends it back was given that very answer: no query has to confirm it.
 */
export async function etagOf({ release, build, url, format, today }: Identity): Promise<string> {
  const identity = [release, build, canonical(url), format, today]
  const bytes = encoder.encode(JSON.stringify(identity))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `W/"${hex(digest.subarray(0, 16))}"`
}

const encoder = new TextEncoder()

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Bytes as text; every answer waits for this. */
function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += pairs[byte] ?? ''
  return text
}

/** An address, whatever the order and the encoding of its parameters. */
function canonical({ origin, pathname, search }: URL): string {
  if (search === '') return `${origin}${pathname}?`
  const parameters = new URLSearchParams(search)
  parameters.sort()
  return `${origin}${pathname}?${parameters.toString()}`
}

const tags = /(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g

/** Whether an `If-None-Match` lists a validator, by RFC 9110’s weak comparison. */
export function lists(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag) return true
  const opaque = (tag: string) => tag.replace(/^W\//, '')
  return [...ifNoneMatch.matchAll(tags)].some(([tag]) => opaque(tag) === opaque(etag))
}
