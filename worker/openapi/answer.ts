import type { Context } from 'hono'
import type { ApiBindings } from '../env.ts'
import { noParameters } from '../parameters.ts'
import { readParameters } from '../read-parameters.ts'
import { pinnedRelease } from '../release.ts'

/** Written when it is first asked for: a Worker serves one release, so one text is all it needs. */
let written: { releasedOn: string; text: string } | undefined

export async function answerOpenApi(c: Context<ApiBindings>): Promise<Response> {
  readParameters(noParameters, new URL(c.req.url).searchParams)
  const { releasedOn } = pinnedRelease(c.env.RELEASE)
  if (written?.releasedOn !== releasedOn) {
    // A chunk of its own: no other answer has to load what derives the document.
    const { openApiDocument } = await import('./document.ts')
    written = { releasedOn, text: JSON.stringify(openApiDocument(releasedOn)) }
  }
  return c.body(written.text, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=300',
  })
}
