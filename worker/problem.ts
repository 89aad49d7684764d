import type { Context } from 'hono'
import { type Problem, type ProblemCode, problemTitles } from '../schemas/problem.ts'
import { resourceNames } from '../schemas/resources.ts'
import { listAddress, root } from './addresses.ts'
import type { ApiBindings } from './env.ts'
import { nearest } from './nearest.ts'
import { allowedMethods } from './readable.ts'
import { Refusal } from './refusal.ts'
import { twoLines } from './two-lines.ts'

const statuses = {
  not_found: 404,
  not_archived: 404,
  unknown_parameter: 400,
  invalid_parameter: 400,
  invalid_cursor: 400,
  method_not_allowed: 405,
  not_acceptable: 406,
  withdrawn: 410,
  uri_too_long: 414,
  too_many_rows: 400,
  rate_limited: 429,
  internal_error: 500,
} as const satisfies Record<ProblemCode, number>

/** The one place an error body is made. */
function problem(c: Context<ApiBindings>, refusal: Refusal): Response {
  const { code, detail, errors, extras } = refusal
  const { pathname, search } = new URL(c.req.url)
  const status = statuses[code]
  const body: Problem = {
    type: `/api/#${code}`,
    title: `${problemTitles[code].zh} · ${problemTitles[code].en}`,
    status,
    code,
    detail: twoLines(detail),
    instance: code === 'uri_too_long' ? root : `${pathname}${search}`,
    errors: [...errors],
    ...(extras.tombstone !== undefined && { tombstone: extras.tombstone }),
  }
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    ...(status === 405 && { Allow: allowedMethods.join(', ') }),
    ...(extras.retryAfter !== undefined && { 'Retry-After': String(extras.retryAfter) }),
  })
}

export function answerNotFound(c: Context<ApiBindings>): Response {
  const asked = c.req.path.startsWith(`${root}/`) ? c.req.path.slice(root.length + 1) : ''
  const meant = nearest(asked.split(/[/.]/)[0] ?? '', resourceNames)
  const hint = meant === null ? root : listAddress(meant)
  return problem(
    c,
    new Refusal('not_found', {
      zh: `接口没有这个地址；请从 ${hint} 开始。`,
      en: `The API has no such address; start from ${hint}.`,
    }),
  )
}

/** A refusal says why; anything else is our fault: logged, and told without its stack. */
export function answerError(error: Error, c: Context<ApiBindings>): Response {
  if (error instanceof Refusal) return problem(c, error)
  console.error(error)
  return problem(
    c,
    new Refusal('internal_error', {
      zh: '服务器出错，已记录；请稍后再试。',
      en: 'Something went wrong here and was logged; please try again later.',
    }),
  )
}
