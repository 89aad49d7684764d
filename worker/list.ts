import type { Context } from 'hono'
import { dataLicence, type ListMeta, type Query } from '../schemas/envelope.ts'
import { isCounted, filtersOf, numberOf } from '../schemas/filters.ts'
import type { ResourceName } from '../schemas/resources.ts'
import { listAddress } from './addresses.ts'
import { answer } from './answer.ts'
import { badCursor, refuseParameters } from './bad-parameters.ts'
import { hasClock } from './clocked-record.ts'
import { type CursorScope, openCursor, sealCursor } from './cursor.ts'
import { PageEnd } from './page-end.ts'
import type { ApiBindings } from './env.ts'
import { listParameters } from './parameters.ts'
import { withQuery } from './query.ts'
import { type Given, listed, readParameters } from './read-parameters.ts'
import { dayAskedFor, pinnedRelease } from './release.ts'
import { selectionOf } from './selection-of.ts'
import { showing } from './shown.ts'
import type { Facet, FacetRow } from './store/facets.ts'
import { readList } from './store/list.ts'

/** Answers `/{resource}`: a page of its records. */
export const answerList =
  (resource: ResourceName) =>
  async (c: Context<ApiBindings>): Promise<Response> => {
    const release = pinnedRelease(c.env.RELEASE)
    const { searchParams } = new URL(c.req.url)
    const given = readParameters(listParameters(resource, release.releasedOn), searchParams)
    const asOf = hasClock(resource) ? dayAskedFor(given.get('as_of'), release) : undefined
    const { selection, query: selected } = selectionOf(resource, given, asOf)
    const query = { ...selected, ...(asOf !== undefined && { as_of: asOf }) }
    const scope = { release: release.id, resource, query }
    const sealed = await sealedIn(scope, given)
    const limit = Number(given.get('limit') ?? 20)
    const facets = facetsOf(resource, given)

    const {
      records,
      next,
      total,
      facets: counted,
    } = await readList(c.env.DB, selection, {
      after: sealed?.at ?? null,
      limit,
      count: sealed === null,
      facets,
    })

    const { total: matching, is } = total ?? sealed ?? { total: 0, is: 'exact' }
    const fields = given.get('fields')
    const understood: Query = { ...query, limit, ...pick(given, ['fields', 'facet', 'cursor']) }
    const meta: ListMeta = {
      total: matching,
      total_is: is,
      returned: records.length,
      release: release.id,
      query: understood,
      ...(facets.length > 0 && { facets: facetsAnswered(facets, counted) }),
      licence: dataLicence,
    }
    const show = showing({ asOf, fields: fields === undefined ? undefined : listed(fields) })
    const path = listAddress(resource)
    const cursor = next === null ? null : await sealCursor(scope, { at: next, total: matching, is })
    return answer(c, {
      data: `[${records.map(show).join(',')}]`,
      meta,
      links: {
        self: withQuery(path, Object.fromEntries(given)),
        next: cursor === null ? null : withQuery(path, { ...understood, cursor }),
      },
    })
  }

async function sealedIn(scope: CursorScope, given: Given): Promise<PageEnd | null> {
  const cursor = given.get('cursor')
  if (cursor === undefined) return null
  const sealed = await openCursor(scope, cursor, PageEnd)
  if (sealed === null) throw refuseParameters([badCursor])
  return sealed
}

const pick = (given: Given, names: readonly string[]): Query =>
  Object.fromEntries([...given].filter(([name]) => names.includes(name)))

function facetsOf(resource: ResourceName, given: Given): Facet[] {
  const asked = given.get('facet')
  if (asked === undefined) return []
  return filtersOf(resource)
    .filter((field) => isCounted(field) && listed(asked).includes(field.path))
    .map(({ path, type }) => ({
      path,
      number: numberOf(resource, path),
      byYear: type === 'date',
    }))
}

const facetsAnswered = (facets: readonly Facet[], counted: readonly FacetRow[][]) =>
  Object.fromEntries(
    facets.map(({ path }, index) => [
      path,
      (counted[index] ?? []).map(({ value, records }) => ({ value, records })),
    ]),
  )
