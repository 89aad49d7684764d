/**
 * For every tool we start or call: none reports to its maker, asks a question, or waits
 * for a network it does not need.
 */
export const QUIET_ENV = {
  ASTRO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  // The banner is what looks for a newer wrangler.
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_NO_SKILLS_UPDATE_PROMPTS: 'true',
  // Locally `request.cf` is made up; miniflare would fetch a real one from Cloudflare.
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
} as const
