import type { Context, Handler } from 'hono'
import type { ApiBindings } from './env.ts'
import { etagOf, lists } from './etag.ts'
import { lastModified } from './last-modified.ts'
import { dayAskedFor, pinnedRelease } from './release.ts'

/** What tells apart the answers of one address, besides its parameters. */
export interface Varies {
  /** Whether a clock is shown: for the day asked for, or for today. */
  clocked?: boolean
  /** The format asked for; throws a refusal where there is none such. */
  format?: (c: Context<ApiBindings>) => string
}

/**
 * Answers 304 to whoever holds an answer already, before it is made; else makes it, with what it
 * takes to keep it and to ask again. A listed validator was handed out with this answer, so that
 * it proves the request good. `*` proves nothing: the answer is made to know that it exists.
 * If-Modified-Since is not asked: a release’s date is a day, and two releases, or two builds of
 * the code, may share one (RFC 9110, 13.1.3).
 */
export const unlessHeld =
  <P extends string>(
    answer: (c: Context<ApiBindings, P>) => Response | Promise<Response>,
    { clocked = false, format = () => 'json' }: Varies = {},
  ): Handler<ApiBindings, P> =>
  async (c) => {
    const url = new URL(c.req.url)
    const release = pinnedRelease(c.env.RELEASE)
    // A day that is asked for stands in the address.
    const asked = url.searchParams.has('as_of')
    const today = clocked && !asked ? dayAskedFor(undefined, release) : null
    const etag = await etagOf({
      release: release.id,
      build: c.env.API_BUILD,
      url,
      format: format(c),
      today,
    })
    const modified = lastModified(today ?? release.releasedOn, Date.now())
    const kept = {
      'Cache-Control': 'public, max-age=300',
      ETag: etag,
      ...(modified !== null && { 'Last-Modified': modified }),
      Vary: 'Accept',
    }
    const held = c.req.header('If-None-Match')
    if (held !== undefined && lists(held, etag)) return c.body(null, 304, kept)

    const response = await answer(c)
    if (!response.ok) return response
    if (held?.trim() === '*') {
      await response.body?.cancel()
      return c.body(null, 304, kept)
    }
    for (const [name, value] of Object.entries(kept)) response.headers.set(name, value)
    return response
  }
