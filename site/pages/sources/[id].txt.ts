import type { APIRoute, GetStaticPaths } from 'astro'
import { compiledArchive } from '../../archive/compiled.ts'
import { staticPaths } from '../../dataset/static-paths.ts'

export const getStaticPaths = (() => staticPaths('texts')) satisfies GetStaticPaths

/** The archived text, byte for byte: its digest is that of the source record. */
export const GET: APIRoute = async ({ params }) => {
  if (params.id === undefined) throw new Error('a source has an id')
  return new Response(await compiledArchive().text(params.id), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
