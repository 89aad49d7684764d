import type { Context } from 'hono'
import { z } from 'zod'
import { dataLicence, type ListMeta, type Query as Understood } from '../schemas/envelope.ts'
import { searched } from '../schemas/searched.ts'
import { searchAddress } from './addresses.ts'
import { answer } from './answer.ts'
import { badCursor, missing, refuseParameters } from './bad-parameters.ts'
import { openCursor, sealCursor } from './cursor.ts'
import type { ApiBindings } from './env.ts'
import { feedResponse } from './feed.ts'
import { searchFormats } from './formats/formats.ts'
import { alternateLinks } from './formats/headers.ts'
import { takenBy } from './list-request.ts'
import { withQuery } from './query.ts'
import { type Given, readParameters } from './read-parameters.ts'
import { pinnedRelease } from './release.ts'
import { facetsFound } from './search-facets.ts'
import { hitOf } from './search-hit.ts'
import { searchParameters, soughtIn } from './search-parameters.ts'
import {
  areFew,
  countFound,
  type Found,
  readNewest,
  readRanked,
  type Sought,
} from './store/search.ts'
import type { Total } from './store/selection.ts'
import { few } from './store/size.ts'
import { searchVaries } from './varies.ts'
import { wordsIn } from './words.ts'

const place = z.int().nonnegative()

/** Where a page of results ended: so many of the ranked, or a place in each resource. */
const End = z.strictObject({
  after: z.union([place.max(few), z.array(place).max(searched.length)]),
  totals: z.array(z.strictObject({ total: place, is: z.enum(['exact', 'at_least']) })),
})
type End = z.infer<typeof End>

/** Answers `/search`: the records that hold the words, with the passages that do. */
export async function answerSearch(c: Context<ApiBindings>): Promise<Response> {
  const release = pinnedRelease(c.env.RELEASE)
  const { pathname, searchParams } = new URL(c.req.url)
  const format = searchVaries.format({ path: pathname, accept: c.req.header('Accept') })
  const accepts = takenBy(format, searchParameters)
  const given = readParameters(accepts, searchParams)
  const typed = given.get('q')
  if (typed === undefined) throw refuseParameters([missing('q')])
  const query = wordsIn(typed)
  const sought = soughtIn(given, query.match)
  const limit = Number(given.get('limit') ?? 20)
  const scope = { release: release.id, resource: 'search', query: scopeOf(given) }
  const end = await endIn(scope, given, sought.length)

  // Anyone can seal a cursor: that there are few enough to be ranked is not taken from one.
  const isRanked = typeof end?.after === 'number'
  const totals = end === null || isRanked ? await countFound(c.env.DB, sought) : end.totals
  if (isRanked && !areFew(totals)) throw refuseParameters([badCursor])
  const sort = given.get('sort') !== '-date' && areFew(totals) ? 'relevance' : '-date'
  const after = end?.after ?? (sort === 'relevance' ? 0 : sought.map(() => 0))
  const found =
    typeof after === 'number'
      ? await readRanked(c.env.DB, sought, after, limit + 1)
      : await readNewest(c.env.DB, sought, after, limit + 1)
  const shown = found.slice(0, limit)

  const asked: Understood = Object.fromEntries(given)
  const cursor =
    found.length > limit
      ? await sealCursor(scope, { after: endAfter(after, shown, sought), totals })
      : null
  const next = cursor === null ? null : { ...asked, cursor }
  const hits = shown.map(({ resource, record }) => hitOf(resource, record, query))
  if (format === 'atom') {
    const { hitEntry } = await import('./formats/entry.ts')
    return feedResponse(c, {
      title: `有据 · 检索“${typed}”`,
      path: searchAddress,
      name: `search-${release.id}`,
      releasedOn: release.releasedOn,
      page: withQuery('/search', { q: typed }),
      self: asked,
      next,
      entries: hits.map((hit, at) => hitEntry(hit, JSON.parse(shown[at]?.record ?? 'null'))),
    })
  }
  const facets = await facetsFound(c.env.DB, sought, totals, given)
  const meta: ListMeta = {
    ...summed(totals),
    returned: shown.length,
    release: release.id,
    query: { ...asked, sort, limit },
    ...(facets !== null && { facets }),
    licence: dataLicence,
  }
  return answer(c, {
    data: JSON.stringify(hits),
    meta,
    links: {
      self: withQuery(searchAddress, asked),
      next: next === null ? null : withQuery(searchAddress, next),
    },
    alternates: alternateLinks(searchAddress, asked, 'json', searchFormats),
  })
}

/** Every parameter that decides what is found, and in which order. */
const scopeOf = (given: Given): Understood =>
  Object.fromEntries(
    [...given].filter(([name]) => !['limit', 'cursor', 'facet'].includes(name)).sort(),
  )

async function endIn(
  scope: Parameters<typeof openCursor>[0],
  given: Given,
  parts: number,
): Promise<End | null> {
  const cursor = given.get('cursor')
  if (cursor === undefined) return null
  const end = await openCursor(scope, cursor, End)
  const whole =
    end?.totals.length === parts && (typeof end.after === 'number' || end.after.length === parts)
  if (end === null || !whole) throw refuseParameters([badCursor])
  return end
}

function endAfter(
  after: number | readonly number[],
  shown: readonly Found[],
  sought: readonly Sought[],
): End['after'] {
  if (typeof after === 'number') return after + shown.length
  return sought.map(({ resource }, part) => {
    const last = shown.findLast((found) => found.resource === resource)
    return last?.n ?? after[part] ?? 0
  })
}

function summed(totals: readonly Total[]): Pick<ListMeta, 'total' | 'total_is'> {
  return {
    total: totals.reduce((sum, { total }) => sum + total, 0),
    total_is: totals.every(({ is }) => is === 'exact') ? 'exact' : 'at_least',
  }
}
