import type { Context } from 'hono'
import type { ApiBindings } from './env.ts'

/** Leads to the address something has for good; kept no longer than an answer, for it may move again. */
export function moved(c: Context<ApiBindings>, location: string): Response {
  c.header('Cache-Control', 'public, max-age=300')
  return c.redirect(location, 301)
}
