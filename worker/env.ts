import type { D1Database, R2Bucket, RateLimit } from '@cloudflare/workers-types'

/** What is known of the answers before any is made: the release, and the digest of the API's own code. */
export interface Pinned {
  RELEASE: string
  API_BUILD: string
}

export interface Limiting {
  /** Counts the requests of each client; without it nothing is limited. */
  RATE_LIMIT?: Pick<RateLimit, 'limit'>
}

/** What the API needs: the database of one release besides. */
export interface ApiEnv extends Pinned, Limiting {
  DB: D1Database
  /** How far a copy of the database must have come to hold the release; pinned by the deploy. */
  BOOKMARK?: string
}

export interface WorkerEnv extends ApiEnv {
  /** The static pages and files. */
  ASSETS: { fetch: typeof fetch }
  /** The files of every release, under `<release>/<path>`. */
  RELEASES?: R2Bucket
}

/** What a Hono handler of the API is typed with. */
export interface ApiBindings {
  Bindings: ApiEnv
}
