import type { Context } from 'hono'
import { dataLicence, type ItemMeta, type Query } from '../schemas/envelope.ts'
import { Id } from '../schemas/id.ts'
import type { ResourceName } from '../schemas/resources.ts'
import { itemAddress, type root } from './addresses.ts'
import { answerAbsence, notArchived } from './absence.ts'
import { answer } from './answer.ts'
import { hasClock } from './clocked-record.ts'
import type { ApiBindings } from './env.ts'
import { itemParameters } from './parameters.ts'
import { withQuery } from './query.ts'
import { listed, readParameters } from './read-parameters.ts'
import { dayAskedFor, pinnedRelease } from './release.ts'
import { showing } from './shown.ts'
import { readRecord } from './store/record.ts'

type ItemPath = `${typeof root}/${ResourceName}/:id`

/** Answers `/{resource}/{id}`: one record. */
export const answerItem =
  (resource: ResourceName) =>
  async (c: Context<ApiBindings, ItemPath>): Promise<Response> => {
    const release = pinnedRelease(c.env.RELEASE)
    const id = c.req.param('id')
    const { searchParams } = new URL(c.req.url)
    const given = readParameters(itemParameters(resource, release.releasedOn), searchParams)

    // What cannot be an id is not looked for.
    if (!Id.safeParse(id).success) throw notArchived(resource)
    const record = await readRecord(c.env.DB, resource, id)
    if (record === null) return answerAbsence(c, resource, id)

    const asOf = hasClock(resource) ? dayAskedFor(given.get('as_of'), release) : undefined
    const fields = given.get('fields')
    const query: Query = {
      ...(asOf !== undefined && { as_of: asOf }),
      ...(fields !== undefined && { fields }),
    }
    const meta: ItemMeta = { release: release.id, query, licence: dataLicence }
    const show = showing({ asOf, fields: fields === undefined ? undefined : listed(fields) })
    return answer(c, {
      data: show(record),
      meta,
      links: { self: withQuery(itemAddress(resource, id), Object.fromEntries(given)) },
    })
  }
