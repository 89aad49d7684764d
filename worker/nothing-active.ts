import { createMiddleware } from 'hono/factory'
import type { ApiBindings } from './env.ts'

/**
 * What a browser is told of every answer: it is data for any origin, of the type that it
 * says and no other, in which nothing runs, is framed or sends the reader's address on.
 */
export const protections = [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
] as const

export const nothingActive = createMiddleware<ApiBindings>(async (c, next) => {
  await next()
  for (const [name, value] of protections) c.res.headers.set(name, value)
})
