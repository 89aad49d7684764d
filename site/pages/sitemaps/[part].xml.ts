import type { APIRoute, GetStaticPaths } from 'astro'
import { dataset } from '../../dataset/dataset.ts'
import { origin } from '../../head/origin.ts'
import { everyPage, parted, sitemap } from '../../sitemap.ts'

export const getStaticPaths = (() =>
  parted(everyPage(dataset())).map(({ part, paths }) => ({
    params: { part },
    props: { paths },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ paths: readonly string[] }> = ({ props }) =>
  new Response(sitemap(props.paths.map((path) => `${origin}${path}`)))
