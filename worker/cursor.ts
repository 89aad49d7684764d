import type { z } from 'zod'
import type { Query } from '../schemas/envelope.ts'

/** What a page of a list was cut from; a cursor opens only in the scope it was sealed in. */
export interface CursorScope {
  release: string
  resource: string
  /** Every parameter that decides which records the list holds, and in which order. */
  query: Query
}

export async function sealCursor(scope: CursorScope, sealed: unknown): Promise<string> {
  const text = toBase64Url(new TextEncoder().encode(JSON.stringify(sealed)))
  return `${text}.${await sealOf(scope, text)}`
}

/** What a cursor holds, or null when it was altered, cut short, or comes from elsewhere. */
export async function openCursor<T>(
  scope: CursorScope,
  cursor: string,
  holds: z.ZodType<T>,
): Promise<T | null> {
  const [text = '', seal] = cursor.split('.', 2)
  if (cursor !== `${text}.${seal ?? ''}` || seal !== (await sealOf(scope, text))) return null
  return readSealed(text, holds)
}

/** Anyone can compute a seal, so what it seals is still input. */
function readSealed<T>(text: string, holds: z.ZodType<T>): T | null {
  try {
    return holds.parse(JSON.parse(fromBase64Url(text)))
  } catch {
    return null
  }
}

/** No secret: it keeps a cursor from being mistaken for another’s, not from being forged. */
async function sealOf({ release, resource, query }: CursorScope, text: string): Promise<string> {
  const sealed = new TextEncoder().encode(JSON.stringify([release, resource, query, text]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', sealed))
  return toBase64Url(digest.subarray(0, 12))
}

function toBase64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCodePoint(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): string {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.codePointAt(0) ?? 0))
}
