import type { APIRoute } from 'astro'
import { origin } from '../head/origin.ts'

/** Every robot may read everything, and is told where all pages are listed. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`)
