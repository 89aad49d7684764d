import type { APIRoute } from 'astro'
import { citationFile } from '../../../cite/citation-file.ts'
import { writeBibtex } from '../../../cite/bibtex.ts'

export const prerender = false

export const GET: APIRoute = async ({ params }) =>
  citationFile(params.id, 'application/x-bibtex; charset=utf-8', writeBibtex)
