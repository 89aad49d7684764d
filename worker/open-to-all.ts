import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type { ApiBindings } from './env.ts'
import { allowedMethods } from './readable.ts'

const exposed = ['Allow', 'Content-Disposition', 'ETag', 'Last-Modified', 'Link', 'Retry-After']

const crossOrigin = cors({
  origin: '*',
  allowMethods: [...allowedMethods],
  exposeHeaders: exposed,
  maxAge: 86400,
})

/** What every answer says of it. */
export const crossOriginHeaders = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', exposed.join(',')],
] as const

/** Any page of any origin may read the API, with the headers that pages of a list need. */
export const openToAll = createMiddleware<ApiBindings>(async (c, next) => {
  if (c.req.method === 'OPTIONS') c.header('Allow', allowedMethods.join(', '))
  return crossOrigin(c, next)
})
