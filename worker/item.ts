import type { Context } from 'hono'
import { dataLicence, type ItemMeta, type Query } from '../schemas/envelope.ts'
import { Id } from '../schemas/id.ts'
import type { ResourceName } from '../schemas/resources.ts'
import { itemAddress, type root } from './addresses.ts'
import { answerAbsence, notArchived } from './absence.ts'
import { answer } from './answer.ts'
import { hasClock } from './clocked-record.ts'
import type { ApiBindings } from './env.ts'
import { formatsOf } from './formats/formats.ts'
import { alternateLinks, formatHeaders, linkHeader } from './formats/headers.ts'
import { splitSuffix } from './formats/suffix.ts'
import { takenBy } from './list-request.ts'
import { itemParameters } from './parameters.ts'
import { withQuery } from './query.ts'
import { listed, readParameters } from './read-parameters.ts'
import { dayAskedFor, pinnedRelease } from './release.ts'
import { showing } from './shown.ts'
import { readRecord } from './store/record.ts'
import { itemVaries } from './varies.ts'

type ItemPath = `${typeof root}/${ResourceName}/:id`

/** Answers `/{resource}/{id}`: one record, in the format asked for. */
export const answerItem =
  (resource: ResourceName) =>
  async (c: Context<ApiBindings, ItemPath>): Promise<Response> => {
    const release = pinnedRelease(c.env.RELEASE)
    const { origin, pathname, searchParams } = new URL(c.req.url)
    const format = itemVaries(resource).format({ path: pathname, accept: c.req.header('Accept') })
    const id = splitSuffix(c.req.param('id')).path
    const accepts = takenBy(format, itemParameters(resource, release.releasedOn))
    const given = readParameters(accepts, searchParams)

    // What cannot be an id is not looked for.
    if (!Id.safeParse(id).success) throw notArchived(resource)
    const record = await readRecord(c.env.DB, resource, id)
    if (record === null) return answerAbsence(c, resource, id)

    const asOf = hasClock(resource) ? dayAskedFor(given.get('as_of'), release) : undefined
    const typed = given.get('fields')
    const fields = typed === undefined ? undefined : listed(typed)
    const path = itemAddress(resource, id)
    const asked: Query = Object.fromEntries(given)
    if (format === 'csv' || format === 'ndjson' || format === 'ics') {
      const show = showing({ asOf, fields: format === 'ndjson' ? fields : undefined })
      const self = withQuery(`${path}.${format}`, asked)
      const { wholeItem } = await import('./formats/whole-list.ts')
      return c.body(wholeItem(format, show(record), { resource, origin, self, fields }), 200, {
        ...formatHeaders(format, `${resource}-${id}`),
        Link: linkHeader([
          { rel: 'self', href: self },
          ...alternateLinks(path, asked, format, formatsOf(resource, 'item')),
        ]),
      })
    }
    const query: Query = {
      ...(asOf !== undefined && { as_of: asOf }),
      ...(typed !== undefined && { fields: typed }),
    }
    const meta: ItemMeta = { release: release.id, query, licence: dataLicence }
    return answer(c, {
      data: showing({ asOf, fields })(record),
      meta,
      links: { self: withQuery(path, asked) },
      alternates: alternateLinks(path, asked, 'json', formatsOf(resource, 'item')),
    })
  }
