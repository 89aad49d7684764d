import type { Context } from 'hono'
import type { ApiBindings } from './env.ts'
import { type Link, linkHeader } from './formats/headers.ts'

/** A member of an answer that is JSON already: a record goes out as it was loaded. */
export interface Answer {
  data: string
  meta: object
  links: { self: string; next?: string | null }
  /** The same in other formats. */
  alternates?: readonly Link[]
}

/** The one place a JSON answer is made: its body and its Link header. */
export function answer(
  c: Context<ApiBindings>,
  { data, meta, links, alternates = [] }: Answer,
): Response {
  const body = `{"data":${data},"meta":${JSON.stringify(meta)},"links":${JSON.stringify(links)}}`
  const next = links.next ?? null
  return c.body(body, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    Link: linkHeader([
      { rel: 'self', href: links.self },
      ...(next === null ? [] : [{ rel: 'next', href: next }]),
      ...alternates,
    ]),
  })
}
