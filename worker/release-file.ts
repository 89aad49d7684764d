import type { R2Bucket } from '@cloudflare/workers-types'
import { noticeType } from '../schemas/notice.ts'
import { ReleaseId } from '../schemas/release.ts'
import { protections } from './nothing-active.ts'

const address = /^\/data\/releases\/([^/]+)\/([A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*)$/

/**
 * Answers the address of a release’s file from the bucket that keeps them: a file never changes, so
 * it may be kept for ever. What was replaced by a notice is gone, and the notice says why. Null where
 * the address is none, or the bucket has no such file.
 */
export async function releaseFile(
  request: Request,
  bucket: R2Bucket | undefined,
): Promise<Response | null> {
  const [, release, path] = address.exec(new URL(request.url).pathname) ?? []
  if (bucket === undefined || path === undefined || !ReleaseId.safeParse(release).success)
    return null
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
  }
  const key = `${release ?? ''}/${path}`
  const held = request.headers.get('If-None-Match')
  const object = await bucket.get(
    key,
    held === null ? {} : { onlyIf: { etagDoesNotMatch: bare(held) } },
  )
  if (object === null) return null
  const isHead = request.method === 'HEAD'
  if (object.httpMetadata?.contentType === noticeType) {
    // Whoever names the notice's own tag is told of it all the same.
    const notice = 'body' in object ? object : await bucket.get(key)
    return gone(isHead || notice === null ? null : await notice.arrayBuffer())
  }
  const headers = new Headers({
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Type': object.httpMetadata?.contentType ?? 'application/octet-stream',
    ETag: object.httpEtag,
  })
  for (const [name, value] of protections) headers.set(name, value)
  if (!('body' in object)) return new Response(null, { status: 304, headers })
  headers.set('Content-Length', String(object.size))
  return new Response(isHead ? null : await object.arrayBuffer(), { headers })
}

function gone(notice: ArrayBuffer | null): Response {
  const headers = new Headers({
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json; charset=utf-8',
  })
  for (const [name, value] of protections) headers.set(name, value)
  return new Response(notice, { status: 410, headers })
}

/** The bucket compares bare tags. */
const bare = (held: string) => held.trim().replace(/^W\//, '').replace(/^"|"$/g, '')
