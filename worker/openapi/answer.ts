import type { Context, Hono } from 'hono'
import { openApiAddress } from '../addresses.ts'
import type { ApiBindings } from '../env.ts'
import { linkHeader } from '../formats/headers.ts'
import { noParameters } from '../parameters.ts'
import { readParameters } from '../read-parameters.ts'
import { pinnedRelease } from '../release.ts'

/** Written when it is first asked for: a Worker serves one release, so one text is all it needs. */
let written: { release: string; text: string } | undefined

/** Answers `/openapi.json`. The API itself is asked for the examples of what it refuses. */
export const answerOpenApi =
  (api: Hono<ApiBindings>) =>
  async (c: Context<ApiBindings>): Promise<Response> => {
    readParameters(noParameters, new URL(c.req.url).searchParams)
    const { id, releasedOn } = pinnedRelease(c.env.RELEASE)
    if (written?.release !== id) {
      // Chunks of their own: no other answer has to load what derives the document.
      const { openApiDocument } = await import('./document.ts')
      const { exampleIds } = await import('./example-ids.ts')
      const { refuse } = await import('./refused-requests.ts')
      const document = openApiDocument(releasedOn, {
        ids: await exampleIds(c.env.DB),
        refused: await refuse((url, init) => api.request(url, init, c.env)),
      })
      written = { release: id, text: JSON.stringify(document) }
    }
    return c.body(written.text, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      Link: linkHeader([{ rel: 'self', href: openApiAddress }]),
    })
  }
