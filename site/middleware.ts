import { defineMiddleware } from 'astro:middleware'
import { securityHeaders } from './security-headers.ts'

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next()
  for (const [name, value] of securityHeaders) response.headers.set(name, value)
  return response
})
