import type { APIRoute, GetStaticPaths } from 'astro'
import { dataset } from '../../dataset/dataset.ts'
import { datasetFolder, readSourceText } from '../../dataset/table.ts'

export const getStaticPaths = (() =>
  dataset().sources.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths

/** The archived text, byte for byte: its digest is that of the source record. */
export const GET: APIRoute = ({ params }) => {
  if (params.id === undefined) throw new Error('a source has an id')
  return new Response(readSourceText(datasetFolder(), params.id), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
