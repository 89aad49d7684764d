import { Hono } from 'hono'
import { resourceNames } from '../schemas/resources.ts'
import { openApiAddress, root, searchAddress } from './addresses.ts'
import { answerCatalogue } from './catalogue.ts'
import { hasClock } from './clocked-record.ts'
import { unlessHeld } from './conditional.ts'
import { answerItem } from './item.ts'
import { answerList } from './list.ts'
import { answerOpenApi } from './openapi/answer.ts'
import { openToAll } from './open-to-all.ts'
import type { ApiBindings } from './env.ts'
import { answerError, answerNotFound } from './problem.ts'
import { limitRate } from './rate-limit.ts'
import { readable } from './readable.ts'
import { answerSearch } from './search.ts'
import { refuseLongAddress } from './long-address.ts'

/** The API, `/api/v1`. Pages call it in-process: `api.request(path, {}, env)`. */
export const api = new Hono<ApiBindings>()

api.use(openToAll, limitRate, refuseLongAddress)

readable(api, root, unlessHeld(answerCatalogue))
readable(api, openApiAddress, unlessHeld(answerOpenApi))
readable(api, searchAddress, unlessHeld(answerSearch))
for (const resource of resourceNames) {
  const clocked = hasClock(resource)
  readable(api, `${root}/${resource}`, unlessHeld(answerList(resource), { clocked }))
  readable(api, `${root}/${resource}/:id`, unlessHeld(answerItem(resource), { clocked }))
}

api.notFound(answerNotFound)
api.onError(answerError)
