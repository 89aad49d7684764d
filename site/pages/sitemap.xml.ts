import type { APIRoute } from 'astro'
import { dataset } from '../dataset/dataset.ts'
import { origin } from '../head/origin.ts'
import { everyPage, parted, sitemapIndex } from '../sitemap.ts'

/** The index of the sitemaps: one of them may list 50,000 pages. */
export const GET: APIRoute = () =>
  new Response(
    sitemapIndex(parted(everyPage(dataset())).map(({ part }) => `${origin}/sitemaps/${part}.xml`)),
  )
