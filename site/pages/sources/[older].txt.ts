import type { APIRoute } from 'astro'
import { askedArchive } from '../../archive/asked.ts'

export const prerender = false

/** An archived text that is no file of the site, out of those of the release. */
export const GET: APIRoute = async ({ params }) => {
  const text = await (await askedArchive()).text(params.older ?? '')
  if (text === null) return new Response(null, { status: 404 })
  return new Response(text, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      // As public/_headers says of the others: anyone may check a text against its digest.
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })
}
