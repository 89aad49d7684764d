import { Hono } from 'hono'
import { resourceNames } from '../schemas/resources.ts'
import { root, searchAddress } from './addresses.ts'
import { answerCatalogue } from './catalogue.ts'
import { answerItem } from './item.ts'
import { answerList } from './list.ts'
import { answerOpenApi } from './openapi/answer.ts'
import { openToAll } from './open-to-all.ts'
import type { ApiBindings } from './env.ts'
import { answerError, answerNotFound } from './problem.ts'
import { readable } from './readable.ts'
import { answerSearch } from './search.ts'
import { refuseLongAddress } from './long-address.ts'

/** The API, `/api/v1`. Pages call it in-process: `api.request(path, {}, env)`. */
export const api = new Hono<ApiBindings>()

api.use(openToAll, refuseLongAddress)

readable(api, root, answerCatalogue)
readable(api, `${root}/openapi.json`, answerOpenApi)
readable(api, searchAddress, answerSearch)
for (const resource of resourceNames) {
  readable(api, `${root}/${resource}`, answerList(resource))
  readable(api, `${root}/${resource}/:id`, answerItem(resource))
}

api.notFound(answerNotFound)
api.onError(answerError)
