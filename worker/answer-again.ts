import { dayInChina } from './clock.ts'
import type { ApiEnv } from './env.ts'
import { lists } from './etag.ts'
import { type KeptAnswer, KeptAnswers } from './kept-answers.ts'
import { isAllowed } from './rate-limit.ts'

/** An instance may use 128 MB; a Worker that keeps this much leaves room for a list of 10,000. */
const kept = new KeptAnswers(24 * 1024 * 1024)

/** Formats that are pages; a whole list is a stream, and is not kept. */
const pages = /^application\/(?:json|atom\+xml)/

/**
 * Answers a request as it was answered before in this instance, or else makes the answer and
 * keeps it. Who is limited is counted all the same, and refused by who makes answers.
 */
export async function answerAgain(
  request: Request,
  env: ApiEnv,
  answer: () => Promise<Response>,
): Promise<Response> {
  if (request.method !== 'GET') return answer()
  const day = dayInChina(Date.now())
  const key = `${env.RELEASE} ${request.url} ${request.headers.get('Accept') ?? ''}`
  const known = kept.find(key, day)
  if (known !== undefined && (await isAllowed(request, env))) return again(request, known)
  if (known !== undefined) return answer()

  const response = await answer()
  if (response.status !== 200) return response
  const etag = response.headers.get('ETag')
  const type = response.headers.get('Content-Type') ?? ''
  if (etag === null || !pages.test(type)) return response
  const body = await response.arrayBuffer()
  const headers = new Headers(response.headers)
  kept.keep(key, day, { etag, headers, unchanged: withoutBody(headers), body })
  return new Response(body, { headers })
}

function again(request: Request, { etag, headers, unchanged, body }: KeptAnswer): Response {
  const held = request.headers.get('If-None-Match')
  return held !== null && (held.trim() === '*' || lists(held, etag))
    ? new Response(null, { status: 304, headers: unchanged })
    : new Response(body, { headers })
}

function withoutBody(headers: Headers): Headers {
  const unchanged = new Headers(headers)
  for (const name of ['Content-Type', 'Content-Length', 'Link']) unchanged.delete(name)
  return unchanged
}
