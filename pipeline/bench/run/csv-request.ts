import { request } from 'undici'
import { z } from 'zod'
import type { Asked } from './requests.ts'

const wanted = 1000
const most = 10_000

/** Fields of figures by which about as many can be asked for as are wanted. */
const fields = ['reply.body.id', 'topic', 'unit', 'qualifier']

const Counted = z.object({
  meta: z.object({
    facets: z.record(z.string(), z.array(z.object({ value: z.string(), records: z.int() }))),
  }),
})

/** The CSV of figures whose number of rows is nearest to 1,000, by what a facet counts. */
export async function csvRequest(api: string): Promise<Asked | null> {
  const query = new URLSearchParams({ facet: fields.join(','), limit: '1' })
  const { body } = await request(`${api}/api/v1/figures?${query}`)
  const { facets } = Counted.parse(await body.json()).meta
  const [nearest] = Object.entries(facets)
    .flatMap(([field, values]) => values.map((counted) => ({ field, ...counted })))
    .filter(({ records }) => records <= most)
    .toSorted((a, b) => Math.abs(a.records - wanted) - Math.abs(b.records - wanted))
  if (nearest === undefined) return null
  const { field, value, records } = nearest
  const filter = new URLSearchParams({ [field]: value })
  return { kind: 'csv', about: `${records} figures`, path: `/api/v1/figures.csv?${filter}` }
}
