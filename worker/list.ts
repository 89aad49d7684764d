import type { Context } from 'hono'
import { dataLicence, type ListMeta } from '../schemas/envelope.ts'
import type { ResourceName } from '../schemas/resources.ts'
import { listAddress } from './addresses.ts'
import { answer } from './answer.ts'
import { badCursor, refuseParameters } from './bad-parameters.ts'
import { hasClock, shown } from './clocked-record.ts'
import { type CursorScope, openCursor, sealCursor } from './cursor.ts'
import type { ApiBindings } from './env.ts'
import { listParameters } from './parameters.ts'
import { withoutGaps, withQuery } from './query.ts'
import { readParameters } from './read-parameters.ts'
import { dayAskedFor, pinnedRelease } from './release.ts'
import { readPage } from './store.ts'

/** Answers `/{resource}`: a page of its records, in the order of their ids. */
export const answerList =
  (resource: ResourceName) =>
  async (c: Context<ApiBindings>): Promise<Response> => {
    const release = pinnedRelease(c.env.RELEASE)
    const { searchParams } = new URL(c.req.url)
    const given = readParameters(listParameters(resource, release.releasedOn), searchParams)
    const asOf = hasClock(resource) ? dayAskedFor(given.as_of, release) : undefined
    const query = withoutGaps({ ...given, as_of: asOf })
    const scope = { release: release.id, resource, query: withoutGaps({ as_of: asOf }) }
    const after = given.cursor === undefined ? '' : await idBefore(scope, given.cursor)

    const { records, total, last } = await readPage(c.env.DB, resource, after, given.limit)

    const path = listAddress(resource)
    const cursor = last === null ? null : await sealCursor(scope, [last])
    const meta: ListMeta = {
      total,
      returned: records.length,
      release: release.id,
      query,
      licence: dataLicence,
    }
    return answer(c, {
      data: `[${records.map((record) => shown(record, asOf)).join(',')}]`,
      meta,
      links: {
        self: withQuery(path, withoutGaps({ ...given })),
        next: cursor === null ? null : withQuery(path, { ...query, cursor }),
      },
    })
  }

async function idBefore(scope: CursorScope, cursor: string): Promise<string> {
  const id = (await openCursor(scope, cursor))?.at(-1)
  if (id === undefined) throw refuseParameters([badCursor])
  return id
}
