import { defineMiddleware } from 'astro:middleware'
import { securityHeaders } from './security-headers.ts'

/** What on-demand pages are sent with; the asset server does the same for static ones. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next()
  const { headers } = response
  for (const [name, value] of securityHeaders) headers.set(name, value)
  if (headers.get('Content-Type') === 'text/html') {
    headers.set('Content-Type', 'text/html; charset=utf-8')
  }
  if (response.status === 200) headers.set('Cache-Control', 'public, max-age=300')
  return response
})
