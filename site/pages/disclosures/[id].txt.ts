import type { APIRoute } from 'astro'
import { sayApplication } from '../../disclosures/application.ts'
import { readDisclosure } from '../../disclosures/read-disclosure.ts'

export const prerender = false

/** The request for information as plain text, to be copied without a script. */
export const GET: APIRoute = async ({ params }) => {
  const read = await readDisclosure(params.id ?? '')
  if (read === null || read.disclosure.missing.length === 0) {
    return new Response(null, { status: 404 })
  }
  return new Response(sayApplication(read.application), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
