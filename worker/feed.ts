import type { Context } from 'hono'
import type { ApiBindings } from './env.ts'
import type { Entry } from './formats/entry.ts'
import { formatHeaders, linkHeader } from './formats/headers.ts'
import type { ReadPage } from './list.ts'
import type { ListRequest } from './list-request.ts'
import { withQuery } from './query.ts'
import { declared } from '../schemas/resources.ts'

/** Answers a page of a list as a feed. */
export async function answerFeed(
  c: Context<ApiBindings>,
  { resource, release, path, given }: ListRequest,
  { records, self, next }: ReadPage,
): Promise<Response> {
  const { entryReader } = await import('./formats/entry.ts')
  const read = entryReader(resource)
  return feedResponse(c, {
    title: titleOf(resource, Object.fromEntries(given)),
    path,
    name: `${resource}-${release.id}`,
    releasedOn: release.releasedOn,
    page: pageOf(resource, Object.fromEntries(given)),
    self,
    next,
    entries: records.map((record) => read(JSON.parse(record))),
  })
}

/** Who follows several feeds tells them apart by what each is narrowed to. */
function titleOf(resource: ListRequest['resource'], given: ReadPage['self']): string {
  const { sort, ...narrowed } = withoutPaging(given)
  return ['有据', declared(resource).label.zh, ...Object.values(narrowed)].join(' · ')
}

/** The list as it is read; what changed stands in the ledger of corrections, which takes no filter. */
const pageOf = (resource: ListRequest['resource'], given: ReadPage['self']): string =>
  resource === 'changes' ? '/data/corrections/' : withQuery(`/${resource}/`, withoutPaging(given))

/** What a feed of anything is made of; the addresses are those of its list. */
interface FeedOf {
  title: string
  path: string
  name: string
  releasedOn: string
  page: string
  self: ReadPage['self']
  next: ReadPage['next']
  entries: readonly Entry[]
}

export async function feedResponse(c: Context<ApiBindings>, feed: FeedOf): Promise<Response> {
  const address = `${feed.path}.atom`
  const { atomFeed } = await import('./formats/atom.ts')
  const links = {
    self: withQuery(address, feed.self),
    first: withQuery(address, withoutPaging(feed.self)),
    next: feed.next === null ? null : withQuery(address, feed.next),
  }
  const text = await atomFeed({
    origin: new URL(c.req.url).origin,
    title: feed.title,
    key: withQuery(feed.path, withoutPaging(feed.self)),
    releasedOn: feed.releasedOn,
    page: feed.page,
    entries: feed.entries,
    ...links,
  })
  return c.body(text, 200, {
    ...formatHeaders('atom', feed.name),
    Link: linkHeader([
      { rel: 'self', href: links.self },
      ...(links.next === null ? [] : [{ rel: 'next', href: links.next }]),
    ]),
  })
}

const withoutPaging = (query: ReadPage['self']): ReadPage['self'] =>
  Object.fromEntries(
    Object.entries(query).filter(([name]) => name !== 'cursor' && name !== 'limit'),
  )
