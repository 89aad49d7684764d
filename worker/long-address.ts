import { createMiddleware } from 'hono/factory'
import type { ApiBindings } from './env.ts'
import { Refusal } from './refusal.ts'

/** RFC 9110 asks servers to take at least 8,000; no request of this API needs more. */
const longest = 8_000

export const refuseLongAddress = createMiddleware<ApiBindings>(async (c, next) => {
  const { pathname, search } = new URL(c.req.url)
  const length = pathname.length + search.length
  if (length > longest) {
    throw new Refusal('uri_too_long', {
      zh: `地址长 ${length} 个字符，最多 ${longest} 个；请减少参数。`,
      en: `The address has ${length} characters, at most ${longest} are taken; use fewer parameters.`,
    })
  }
  await next()
})
