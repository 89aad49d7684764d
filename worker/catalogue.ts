import type { Context } from 'hono'
import { Bilingual } from '../schemas/bilingual.ts'
import { type Catalogue, dataLicence } from '../schemas/envelope.ts'
import { resourceNames, resources } from '../schemas/resources.ts'
import { itemAddress, listAddress, openApiAddress, root } from './addresses.ts'
import { answer } from './answer.ts'
import type { ApiBindings } from './env.ts'
import { noParameters } from './parameters.ts'
import { readParameters } from './read-parameters.ts'
import { pinnedRelease } from './release.ts'

const Description = Bilingual.strip()

/** Answers the API’s root: what there is, and where. */
export function answerCatalogue(c: Context<ApiBindings>): Response {
  readParameters(noParameters, new URL(c.req.url).searchParams)
  const { id } = pinnedRelease(c.env.RELEASE)
  const data: Catalogue['data'] = resourceNames.map((name) => ({
    name,
    label: resources[name].label,
    description: Description.parse(resources[name].schema.meta()),
    url: listAddress(name),
    item_url: itemAddress(name, '{id}'),
  }))
  const meta: Catalogue['meta'] = { release: id, query: {}, licence: dataLicence }
  const links: Catalogue['links'] = {
    self: root,
    openapi: openApiAddress,
    release: itemAddress('releases', id),
  }
  return answer(c, { data: JSON.stringify(data), meta, links })
}
