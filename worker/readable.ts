import type { Handler, Hono } from 'hono'
import type { ApiBindings } from './env.ts'
import { moved } from './moved.ts'
import { Refusal } from './refusal.ts'

/** Hono answers HEAD from GET; OPTIONS is answered for every address before routing. */
export const allowedMethods = ['GET', 'HEAD', 'OPTIONS'] as const

/**
 * Gives an address its three ways of being asked: read; redirected from the same
 * address with a slash at its end; refused for any other method.
 */
export function readable<P extends string>(
  api: Hono<ApiBindings>,
  path: P,
  answer: Handler<ApiBindings, P>,
): void {
  api.get(path, answer)
  api.get(`${path}/`, (c) => {
    const { pathname, search } = new URL(c.req.url)
    return moved(c, `${pathname.replace(/\/$/, '')}${search}`)
  })
  for (const each of [path, `${path}/`]) {
    api.all(each, (c) => {
      const { method } = c.req
      throw new Refusal('method_not_allowed', {
        zh: `本接口只可读取，不接受 ${method}；请用 GET。`,
        en: `The API is read-only and does not take ${method}; use GET.`,
      })
    })
  }
}
