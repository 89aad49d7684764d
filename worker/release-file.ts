import type { R2Bucket, R2Object, R2ObjectBody } from '@cloudflare/workers-types'
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
  const stored = await bucket.head(key)
  if (stored === null) return null
  const isHead = request.method === 'HEAD'
  if (stored.httpMetadata?.contentType === noticeType)
    return gone(isHead ? null : await bucket.get(key))
  const headers = new Headers({
    'Accept-Ranges': 'bytes',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Type': stored.httpMetadata?.contentType ?? 'application/octet-stream',
    ETag: stored.httpEtag,
  })
  for (const [name, value] of protections) headers.set(name, value)
  if (request.headers.get('If-None-Match')?.includes(stored.httpEtag) === true)
    return new Response(null, { status: 304, headers })
  const part = partOf(request, stored)
  if (part === 'none') {
    headers.set('Content-Range', `bytes */${stored.size}`)
    return new Response(null, { status: 416, headers })
  }
  const { offset, length } = part ?? { offset: 0, length: stored.size }
  headers.set('Content-Length', String(length))
  if (part !== null)
    headers.set('Content-Range', `bytes ${offset}-${offset + length - 1}/${stored.size}`)
  const status = part === null ? 200 : 206
  if (isHead) return new Response(null, { status, headers })
  const object = await bucket.get(key, part === null ? {} : { range: part })
  // Streamed: a zip may be larger than the memory a Worker has.
  return object === null ? null : new Response(streamOf(object.body), { status, headers })
}

/** The same stream: the types of the platform and of the web do not know one another. */
function streamOf(body: unknown): ReadableStream {
  if (body instanceof ReadableStream) return body
  throw new Error('what the bucket holds is no stream')
}

/** The part of a file that a broken-off download goes on with; null for all of it, `none` where there is no such part. */
function partOf(
  request: Request,
  { size, httpEtag }: R2Object,
): { offset: number; length: number } | 'none' | null {
  const unless = request.headers.get('If-Range')
  if (unless !== null && unless !== httpEtag) return null
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('Range') ?? '') ?? []
  if (from === undefined || to === undefined || from + to === '') return null
  const first = from === '' ? Math.max(size - Number(to), 0) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return first > last ? 'none' : { offset: first, length: last - first + 1 }
}

async function gone(notice: R2ObjectBody | null): Promise<Response> {
  const headers = new Headers({
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json; charset=utf-8',
  })
  for (const [name, value] of protections) headers.set(name, value)
  return new Response(notice === null ? null : await notice.arrayBuffer(), {
    status: 410,
    headers,
  })
}
