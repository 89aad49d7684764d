import type { Pinned } from './env.ts'
import { etagOf } from './etag.ts'
import { lastModified } from './last-modified.ts'
import { dayAskedFor, pinnedRelease } from './release.ts'
import type { Varies } from './varies.ts'

/** What it takes to keep an answer and to ask for it again. */
export interface Validator {
  etag: string
  /** An HTTP date; null where it is still to come. */
  modified: string | null
}

/** The validator of the answer at an address, known before it is made. @throws Refusal as `varies` does */
export async function validatorOf(
  url: URL,
  accept: string | undefined,
  { RELEASE, API_BUILD }: Pinned,
  { clocked, format }: Varies,
): Promise<Validator> {
  const release = pinnedRelease(RELEASE)
  // A day that is asked for stands in the address.
  const isToday = clocked && !url.searchParams.has('as_of')
  const today = isToday ? dayAskedFor(undefined, release) : null
  const etag = await etagOf({
    release: release.id,
    build: API_BUILD,
    url,
    format: format({ path: url.pathname, accept }),
    today,
  })
  return { etag, modified: lastModified(today ?? release.releasedOn, Date.now()) }
}

/** What an answer says of how it is kept. */
export const keptHeaders = ({ etag, modified }: Validator): Record<string, string> => ({
  'Cache-Control': 'public, max-age=300',
  ETag: etag,
  ...(modified !== null && { 'Last-Modified': modified }),
  Vary: 'Accept',
})
