import { defineMiddleware } from 'astro:middleware'
import { tidyAddress } from './lists/tidy.ts'
import { securityHeaders } from './security-headers.ts'

/**
 * What on-demand pages are sent with; the asset server does the same for static ones. A list
 * has one address: what a form sent is read there.
 */
export const onRequest = defineMiddleware(async ({ url, redirect, isPrerendered }, next) => {
  if (isPrerendered) return next()
  const tidied = tidyAddress(url)
  const response = tidied === null ? await next() : redirect(tidied, 302)
  const { headers } = response
  // What a page says for itself stands.
  for (const [name, value] of securityHeaders) if (!headers.has(name)) headers.set(name, value)
  if (headers.get('Content-Type') === 'text/html') {
    headers.set('Content-Type', 'text/html; charset=utf-8')
  }
  if (response.status === 200) headers.set('Cache-Control', 'public, max-age=300')
  return response
})
