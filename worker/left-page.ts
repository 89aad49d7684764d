import type { ResourceName } from '../schemas/resources.ts'
import { itemAddress } from './addresses.ts'
import { api } from './api.ts'
import type { ApiEnv } from './env.ts'

/** The site's folders whose pages are about one record each. */
const folders: ReadonlyMap<string, ResourceName> = new Map([
  ['replies', 'replies'],
  ['proposals', 'proposals'],
  ['deputies', 'deputies'],
  ['departments', 'bodies'],
  ['disclosures', 'disclosures'],
])

/**
 * What is answered where a page is no longer: the page of a renamed record is elsewhere, that
 * of a withdrawn one tells why it is gone. Null for what never was there. The API is asked, so
 * that page and API agree.
 */
export async function leftPage(
  { url, method, headers }: Request,
  env: ApiEnv,
  page: (request: Request) => Promise<Response>,
): Promise<Response | null> {
  const [, folder = '', id = ''] =
    /^\/([a-z]+)\/([a-z0-9_-]+)\/?$/.exec(new URL(url).pathname) ?? []
  const resource = folders.get(folder)
  if (resource === undefined || (method !== 'GET' && method !== 'HEAD')) return null
  const answer = await api.request(itemAddress(resource, id), {}, env)
  if (answer.status === 301) {
    const now = answer.headers.get('Location')?.slice(itemAddress(resource, '').length) ?? ''
    return new Response(null, { status: 301, headers: { Location: `/${folder}/${now}/` } })
  }
  if (answer.status !== 410) return null
  const why = new URL(`/withdrawn/?${new URLSearchParams({ resource, id }).toString()}`, url)
  return page(new Request(why, { method, headers }))
}
