import type { Context } from 'hono'
import { dataLicence, type ListMeta, type Query } from '../schemas/envelope.ts'
import { filtersOf, isCounted, numberOf } from '../schemas/filters.ts'
import { earliestDay } from '../schemas/partial-date.ts'
import type { ResourceName } from '../schemas/resources.ts'
import { answer } from './answer.ts'
import { badCursor, refuseParameters } from './bad-parameters.ts'
import { type CursorScope, openCursor, sealCursor } from './cursor.ts'
import type { ApiBindings } from './env.ts'
import { answerFeed } from './feed.ts'
import { formatsOf } from './formats/formats.ts'
import { alternateLinks } from './formats/headers.ts'
import { type ListRequest, readListRequest } from './list-request.ts'
import { PageEnd } from './page-end.ts'
import { withQuery } from './query.ts'
import { type Given, listed } from './read-parameters.ts'
import type { Facet, FacetRow } from './store/facets.ts'
import { readFatesSince } from './store/fate.ts'
import { readList } from './store/list.ts'
import { answerWhole } from './whole.ts'

/** Answers `/{resource}`: a page of its records, or all of them, in the format asked for. */
export const answerList =
  (resource: ResourceName) =>
  async (c: Context<ApiBindings>): Promise<Response> => {
    const request = readListRequest(c, resource)
    switch (request.format) {
      case 'json':
        return answerPage(c, request)
      case 'atom':
        return answerFeed(c, request, await readPage(c, request, []))
      case 'csv':
      case 'ndjson':
      case 'ics':
        return answerWhole(c, request, request.format)
    }
  }

/** A page as it was read, with the addresses of the next. */
export interface ReadPage {
  records: string[]
  meta: Omit<ListMeta, 'facets'>
  facets: readonly FacetRow[][]
  self: Query
  next: Query | null
}

async function readPage(
  c: Context<ApiBindings>,
  { resource, release, given, selection, query }: ListRequest,
  facets: readonly Facet[],
): Promise<ReadPage> {
  const scope = { release: release.id, resource, query }
  const end = await endIn(scope, given)
  const limit = Number(given.get('limit') ?? 20)
  const page = await readList(c.env.DB, selection, {
    after: end?.at ?? null,
    limit,
    count: end === null ? 'page' : null,
    facets,
  })
  const { total, is } = page.total ?? end ?? { total: 0, is: 'exact' }
  const understood: Query = { ...query, limit, ...pick(given, ['fields', 'facet']) }
  const cursor = page.next === null ? null : await sealCursor(scope, { at: page.next, total, is })
  return {
    records: page.records,
    meta: {
      total,
      total_is: is,
      returned: page.records.length,
      release: release.id,
      query: { ...understood, ...pick(given, ['cursor']) },
      licence: dataLicence,
    },
    facets: page.facets,
    self: Object.fromEntries(given),
    next: cursor === null ? null : { ...understood, cursor },
  }
}

async function answerPage(c: Context<ApiBindings>, request: ListRequest): Promise<Response> {
  const { resource, given, path, show } = request
  const facets = facetsOf(resource, given)
  const { records, meta, facets: counted, self, next } = await readPage(c, request, facets)
  const since = given.get('updated_since')
  const gone =
    since === undefined || given.has('cursor')
      ? undefined
      : await readFatesSince(c.env.DB, resource, earliestDay(since))
  return answer(c, {
    data: `[${records.map(show).join(',')}]`,
    meta: {
      ...meta,
      ...(facets.length > 0 && { facets: facetsAnswered(facets, counted) }),
      ...(gone !== undefined && { gone }),
    },
    links: {
      self: withQuery(path, self),
      next: next === null ? null : withQuery(path, next),
    },
    alternates: alternateLinks(path, self, 'json', formatsOf(resource, 'list')),
  })
}

async function endIn(scope: CursorScope, given: Given): Promise<PageEnd | null> {
  const cursor = given.get('cursor')
  if (cursor === undefined) return null
  const end = await openCursor(scope, cursor, PageEnd)
  if (end === null) throw refuseParameters([badCursor])
  return end
}

const pick = (given: Given, names: readonly string[]): Query =>
  Object.fromEntries([...given].filter(([name]) => names.includes(name)))

function facetsOf(resource: ResourceName, given: Given): Facet[] {
  const asked = given.get('facet')
  if (asked === undefined) return []
  return filtersOf(resource)
    .filter((field) => isCounted(field) && listed(asked).includes(field.path))
    .map(({ path, type }) => ({ path, number: numberOf(resource, path), byYear: type === 'date' }))
}

const facetsAnswered = (facets: readonly Facet[], counted: readonly FacetRow[][]) =>
  Object.fromEntries(facets.map(({ path }, index) => [path, counted[index] ?? []]))
