/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The dataset's site.json, written in by the build (astro.config.mjs). */
  readonly YOUJU_SITE: string
  /** The port a local copy is served on. */
  readonly YOUJU_PORT: string
}

declare module 'cloudflare:workers' {
  import type { D1Database, R2Bucket } from '@cloudflare/workers-types'
  export const env: {
    DB: D1Database
    RELEASE: string
    API_BUILD: string
    RELEASES?: R2Bucket
  }
}
