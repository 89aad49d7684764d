import { z } from 'zod'
import { Problem, ProblemCode } from '../../schemas/problem.ts'

/** A request that can be made of any copy of the API. */
interface Request {
  method?: 'POST'
  url: string
  headers?: Readonly<Record<string, string>>
}

/** Requests that are refused, each for a reason of its own: the document shows what they are told. */
export const refusedRequests: Readonly<Partial<Record<ProblemCode, Request>>> = {
  not_found: { url: '/api/v1/replies.xml' },
  not_archived: { url: '/api/v1/proposals/weihai-17-2-0' },
  unknown_parameter: { url: '/api/v1/replies?limt=5' },
  invalid_parameter: { url: '/api/v1/commitments?status=kept&limit=101' },
  invalid_cursor: { url: '/api/v1/replies?cursor=x' },
  method_not_allowed: { method: 'POST', url: '/api/v1/replies' },
  not_acceptable: { url: '/api/v1/replies', headers: { Accept: 'image/png' } },
}

/** What refused requests were told, by code. */
export type Refused = Readonly<Partial<Record<ProblemCode, Problem>>>

const Told = z.partialRecord(ProblemCode, Problem)

/** Makes the requests, so that every example of a refusal is one. */
export async function refuse(
  ask: (url: string, init: RequestInit) => Response | Promise<Response>,
): Promise<Refused> {
  const answers = Object.entries(refusedRequests).map(async ([code, { url, ...init }]) => {
    const response = await ask(url, init)
    return [code, await response.json()] as const
  })
  return Told.parse(Object.fromEntries(await Promise.all(answers)))
}
