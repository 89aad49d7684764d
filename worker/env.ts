import type { D1Database, Fetcher, R2Bucket, RateLimit } from '@cloudflare/workers-types'

/** What the API needs: the database of one release, that release's id, and the digest of its own code. */
export interface ApiEnv {
  DB: D1Database
  RELEASE: string
  API_BUILD: string
  /** Counts the requests of each client; without it nothing is limited. */
  RATE_LIMIT?: RateLimit
}

export interface WorkerEnv extends ApiEnv {
  ASSETS: Fetcher
  /** The files of every release, under `<release>/<path>`. */
  RELEASES?: R2Bucket
}

/** What a Hono handler of the API is typed with. */
export interface ApiBindings {
  Bindings: ApiEnv
}
