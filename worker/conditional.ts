import type { Context, Handler } from 'hono'
import type { ApiBindings } from './env.ts'
import { lists } from './etag.ts'
import { keptHeaders, validatorOf } from './validator.ts'
import type { Varies } from './varies.ts'

/**
 * Answers 304 to whoever holds an answer already, before it is made; else makes it, with what it
 * takes to keep it and to ask again. A listed validator was handed out with this answer, so that
 * it proves the request good. `*` proves nothing: the answer is made to know that it exists.
 * If-Modified-Since is not asked: a release’s date is a day, and two releases, or two builds of
 * the code, may share one (RFC 9110, 13.1.3).
 */
export const unlessHeld =
  <P extends string>(
    varies: Varies,
    answer: (c: Context<ApiBindings, P>) => Response | Promise<Response>,
  ): Handler<ApiBindings, P> =>
  async (c) => {
    const validator = await validatorOf(new URL(c.req.url), c.req.header('Accept'), c.env, varies)
    const kept = keptHeaders(validator)
    const held = c.req.header('If-None-Match')
    if (held !== undefined && lists(held, validator.etag)) return c.body(null, 304, kept)

    const response = await answer(c)
    if (!response.ok) return response
    if (held?.trim() === '*') {
      await response.body?.cancel()
      return c.body(null, 304, kept)
    }
    for (const [name, value] of Object.entries(kept)) response.headers.set(name, value)
    return response
  }
