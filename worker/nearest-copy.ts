import type { D1Database } from '@cloudflare/workers-types'
import { createMiddleware } from 'hono/factory'
import type { ApiBindings, ApiEnv } from './env.ts'

/**
 * The database as one request reads it: from whichever copy is near and has come as far as the deploy
 * saw it come, so that a copy which lags behind is never asked for a release that it has not whole.
 * Without a bookmark (locally) there is one copy, and nothing to choose.
 */
export function nearestCopy({ DB, BOOKMARK }: Pick<ApiEnv, 'DB' | 'BOOKMARK'>): D1Database {
  if (BOOKMARK === undefined) return DB
  const session = DB.withSession(BOOKMARK)
  const read: Pick<D1Database, 'prepare' | 'batch'> = {
    prepare: (query) => session.prepare(query),
    batch: (statements) => session.batch(statements),
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the part of D1 that is used
  return read as D1Database
}

export const readNearestCopy = createMiddleware<ApiBindings>(async (c, next) => {
  if (c.env.BOOKMARK !== undefined) c.env = { ...c.env, DB: nearestCopy(c.env) }
  await next()
})
