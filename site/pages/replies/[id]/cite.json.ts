import type { APIRoute } from 'astro'
import { citationFile } from '../../../cite/citation-file.ts'
import { writeCsl } from '../../../cite/csl.ts'

export const prerender = false

export const GET: APIRoute = async ({ params }) =>
  citationFile(params.id, 'application/vnd.citationstyles.csl+json; charset=utf-8', writeCsl)
