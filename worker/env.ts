import type { D1Database, Fetcher } from '@cloudflare/workers-types'

/** What the API needs: the database of one release, and that release's id. */
export interface ApiEnv {
  DB: D1Database
  RELEASE: string
}

export interface WorkerEnv extends ApiEnv {
  ASSETS: Fetcher
}

/** What a Hono handler of the API is typed with. */
export interface ApiBindings {
  Bindings: ApiEnv
}
