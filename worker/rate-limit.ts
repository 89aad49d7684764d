import { createMiddleware } from 'hono/factory'
import { clientOf } from './client.ts'
import type { ApiBindings, Limiting } from './env.ts'
import { Refusal } from './refusal.ts'

/** What one client may ask for; wrangler.toml gives the platform the same numbers. */
export const rateLimit = { requests: 600, seconds: 60 } as const

/**
 * Refuses a client that asks too often. Pages ask the API in-process, without a client's
 * address, and are not counted; nor is who runs the Worker on their own machine.
 */
export const limitRate = createMiddleware<ApiBindings>(async (c, next) => {
  if (!(await isAllowed(c.req.raw, c.env))) throw tooMany()
  await next()
})

/** Counts a request, and says whether it is within the limit. The address is a key of the platform's counter and is kept nowhere. */
export async function isAllowed({ headers }: Request, { RATE_LIMIT }: Limiting): Promise<boolean> {
  if (RATE_LIMIT === undefined) return true
  const client = clientOf(headers.get('CF-Connecting-IP') ?? '')
  return client === null || (await RATE_LIMIT.limit({ key: client })).success
}

function tooMany(): Refusal {
  const { requests, seconds } = rateLimit
  const detail = {
    zh: `请求过于频繁：每个来源每 ${seconds} 秒最多 ${requests} 次；请在 ${seconds} 秒后重试。需要全部数据时请用 .csv 或 .ndjson。`,
    en: `Too many requests: ${requests} in ${seconds} seconds are answered for one client; ask again in ${seconds} seconds. To have all the data, use .csv or .ndjson.`,
  }
  return new Refusal('rate_limited', detail, [], { retryAfter: seconds })
}
