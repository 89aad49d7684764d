import type { Limiting, Pinned } from './env.ts'
import { lists } from './etag.ts'
import { protections } from './nothing-active.ts'
import { crossOriginHeaders } from './open-to-all.ts'
import { isAllowed } from './rate-limit.ts'
import { Refusal } from './refusal.ts'
import { keptHeaders, type Validator, validatorOf } from './validator.ts'
import { type Varies, variesAt } from './varies.ts'

/**
 * Answers 304 to whoever names the validator of the very answer asked for, before a route is
 * looked for: most of what a 304 would cost else. Null where more has to be known; the API then
 * answers, with a 304 too where that is due, header for header the same.
 */
export async function unchanged(
  request: Request,
  env: Pinned & Limiting,
): Promise<Response | null> {
  const held = request.headers.get('If-None-Match')
  if (held === null || (request.method !== 'GET' && request.method !== 'HEAD')) return null
  const url = new URL(request.url)
  const varies = variesAt(url.pathname)
  const validator = varies && (await validatorUnlessRefused(url, request, env, varies))
  if (validator === null || !lists(held, validator.etag)) return null
  return (await isAllowed(request, env)) ? new Response(null, saying(validator)) : null
}

async function validatorUnlessRefused(url: URL, request: Request, env: Pinned, varies: Varies) {
  try {
    return await validatorOf(url, request.headers.get('Accept') ?? undefined, env, varies)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** What is said with every 304 of a day: put together once. */
let same = { modified: '', headers: new Headers() }

function saying({ etag, modified }: Validator): ResponseInit {
  if (same.modified !== modified) {
    const kept = keptHeaders({ etag, modified })
    const headers = new Headers({
      ...Object.fromEntries([...crossOriginHeaders, ...protections]),
      ...kept,
    })
    same = { modified: modified ?? '', headers }
  }
  const headers = new Headers(same.headers)
  headers.set('ETag', etag)
  return { status: 304, headers }
}
