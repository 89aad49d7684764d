import { type ExecutionContext, Hono } from 'hono'
import { answerAgain } from './answer-again.ts'
import { api } from './api.ts'
import type { WorkerEnv } from './env.ts'
import { leftPage } from './left-page.ts'
import { releaseFile } from './release-file.ts'
import { unchanged } from './unchanged.ts'

const app = new Hono<{ Bindings: WorkerEnv }>()

// Loaded when the first page is asked for, so that the API does not wait for Astro.
app.all('*', async (c) => {
  const { handle } = await import('@astrojs/cloudflare/handler')
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- typed by Cloudflare’s globals, which the DOM’s stand in for
  const page = async (request: Request): Promise<Response> => handle(request, c.env, c.executionCtx)
  const pageOrFate = async (request: Request): Promise<Response> => {
    const answer = await page(request)
    return answer.status === 404 ? ((await leftPage(request, c.env, page)) ?? answer) : answer
  }
  const { elderEdition } = await import('./elder/edition.ts')
  // The platform looks for a static page before it asks the Worker, but at the address of the edition.
  const builtOrPage = async (request: Request): Promise<Response> => {
    const built = await c.env.ASSETS.fetch(request.url, { method: request.method })
    return built.ok ? built : pageOrFate(request)
  }
  return (await elderEdition(c.req.raw, builtOrPage)) ?? pageOrFate(c.req.raw)
})

/** `/api/` itself is a page for readers; everything below it is the API. */
const isApi = (url: string) => /^https?:\/\/[^/?#]+\/api\/[^?#]/.test(url)

const isReleaseFile = (url: string) => /^https?:\/\/[^/?#]+\/data\/releases\/./.test(url)

export default {
  async fetch(request, env, context) {
    if (isReleaseFile(request.url)) {
      const file = await releaseFile(request, env.RELEASES)
      if (file !== null) return file
    }
    if (!isApi(request.url)) return app.fetch(request, env, context)
    return answerAgain(
      request,
      env,
      async () => (await unchanged(request, env)) ?? api.fetch(request, env, context),
    )
  },
} satisfies {
  fetch: (request: Request, env: WorkerEnv, context: ExecutionContext) => Promise<Response>
}
