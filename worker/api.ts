import { Hono } from 'hono'
import { resourceNames } from '../schemas/resources.ts'
import { listAddress, openApiAddress, root, searchAddress } from './addresses.ts'
import { answerCatalogue } from './catalogue.ts'
import { unlessHeld } from './conditional.ts'
import { formatNames } from './formats/formats.ts'
import { answerItem } from './item.ts'
import { answerList } from './list.ts'
import { answerOpenApi } from './openapi/answer.ts'
import { openToAll } from './open-to-all.ts'
import type { ApiBindings } from './env.ts'
import { readNearestCopy } from './nearest-copy.ts'
import { nothingActive } from './nothing-active.ts'
import { answerError, answerNotFound } from './problem.ts'
import { limitRate } from './rate-limit.ts'
import { readable } from './readable.ts'
import { answerSearch } from './search.ts'
import { refuseLongAddress } from './long-address.ts'
import { alike, itemVaries, listVaries, searchVaries } from './varies.ts'

/** An address, and that address with the suffix of each format; who has not that format says so. */
const withSuffixes = <P extends string>(path: P) => [
  path,
  ...formatNames.map((format) => `${path}.${format}` as const),
]

/** The API, `/api/v1`. Pages call it in-process: `api.request(path, {}, env)`. */
export const api = new Hono<ApiBindings>()

api.use(openToAll, nothingActive, limitRate, refuseLongAddress, readNearestCopy)

readable(api, root, unlessHeld(alike, answerCatalogue))
readable(api, openApiAddress, unlessHeld(alike, answerOpenApi(api)))
for (const path of withSuffixes(searchAddress)) {
  readable(api, path, unlessHeld(searchVaries, answerSearch))
}
for (const resource of resourceNames) {
  const list = unlessHeld(listVaries(resource), answerList(resource))
  for (const path of withSuffixes(listAddress(resource))) readable(api, path, list)
  readable(api, `${root}/${resource}/:id`, unlessHeld(itemVaries(resource), answerItem(resource)))
}

api.notFound(answerNotFound)
api.onError(answerError)
