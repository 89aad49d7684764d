interface ImportMetaEnv {
  /** The dataset's site.json, written in by the build (astro.config.mjs). */
  readonly YOUJU_SITE: string
}
