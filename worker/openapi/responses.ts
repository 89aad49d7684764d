import type { Bilingual } from '../../schemas/bilingual.ts'
import { type Problem, type ProblemCode, problemTitles } from '../../schemas/problem.ts'
import { twoLines } from '../two-lines.ts'
import { type Refused, refusedRequests } from './refused-requests.ts'
import type { headers } from './headers.ts'
import { noStore, withHeaders } from './headers.ts'
import { schemaAddress } from './schema-address.ts'

/** What a response of the document is made from: the codes it may carry, and what each is about. */
interface RefusalResponse {
  status: number
  said: Bilingual
  codes: readonly ProblemCode[]
  headers?: readonly (keyof typeof headers)[]
}

const badRequest = {
  status: 400,
  said: {
    zh: '参数有误；errors 列出每一个及允许的取值。',
    en: 'A parameter is wrong; errors lists each, with what is allowed.',
  },
} as const

/** Each way in which a request is refused, described once. */
const problems = {
  UnknownParameter: { ...badRequest, codes: ['unknown_parameter'] },
  BadItemRequest: { ...badRequest, codes: ['unknown_parameter', 'invalid_parameter'] },
  BadListRequest: {
    ...badRequest,
    codes: ['unknown_parameter', 'invalid_parameter', 'invalid_cursor'],
  },
  BadWholeRequest: {
    status: 400,
    said: {
      zh: '参数有误，或结果超过一次可取的行数；后者的 detail 写明整表文件的地址。',
      en: 'A parameter is wrong, or the rows are too many for one answer; detail then names the file of the whole table.',
    },
    codes: ['unknown_parameter', 'invalid_parameter', 'too_many_rows'],
  },
  NotArchived: {
    status: 404,
    said: {
      zh: '本档案未收存这条记录，这不说明任何部门做了或没有做什么；或没有这种格式。',
      en: 'This record is not archived here, which says nothing about what a department did; or there is no such format.',
    },
    codes: ['not_archived', 'not_found'],
  },
  MethodNotAllowed: {
    status: 405,
    said: { zh: '本接口只可读取。', en: 'The API is read-only.' },
    codes: ['method_not_allowed'],
    headers: ['Allow'],
  },
  NotAcceptable: {
    status: 406,
    said: {
      zh: '没有 Accept 所要的格式；errors 列出可用的。',
      en: 'No format that Accept asks for; errors lists those there are.',
    },
    codes: ['not_acceptable'],
  },
  Withdrawn: {
    status: 410,
    said: {
      zh: '这条记录已撤下；tombstone 说明何时及为何。',
      en: 'The record was withdrawn; tombstone says when and why.',
    },
    codes: ['withdrawn'],
  },
  UriTooLong: {
    status: 414,
    said: { zh: '地址过长。', en: 'The address is too long.' },
    codes: ['uri_too_long'],
  },
  TooManyRequests: {
    status: 429,
    said: { zh: '请求过于频繁，请稍候。', en: 'Too many requests; wait a little.' },
    codes: ['rate_limited'],
    headers: ['RetryAfter'],
  },
  InternalError: {
    status: 500,
    said: { zh: '服务器出错。', en: 'Something went wrong here.' },
    codes: ['internal_error'],
  },
} as const satisfies Record<string, RefusalResponse>

const withoutBody = {
  NotModified: {
    description: twoLines({
      zh: '与所持的一样：If-None-Match 列出了当前的 ETag。',
      en: 'As held already: If-None-Match lists the current ETag.',
    }),
    headers: withHeaders(
      'ETag',
      'LastModified',
      'CacheControl',
      'Vary',
      'AccessControlAllowOrigin',
    ),
  },
  Moved: {
    description: twoLines({
      zh: '编号已更改，或地址末尾多了斜线。',
      en: 'The record was renamed, or the address ends in a slash.',
    }),
    headers: withHeaders('Location', 'CacheControl', 'AccessControlAllowOrigin'),
  },
} as const

/** The responses that operations point at. `answers` are the refusals as they were really given. */
export const refusals = (answers: Refused): Record<string, object> => ({
  ...withoutBody,
  ...Object.fromEntries(
    Object.entries<RefusalResponse>(problems).map(([name, each]) => [
      name,
      response(each, answers),
    ]),
  ),
})

const response = (
  { status, said, codes, headers: own = [] }: RefusalResponse,
  answers: Refused,
) => ({
  description: twoLines(said),
  headers: { ...noStore, ...withHeaders('AccessControlAllowOrigin', ...own) },
  content: {
    'application/problem+json': {
      schema: {
        allOf: [
          { $ref: schemaAddress('Problem') },
          {
            type: 'object',
            properties: { status: { const: status }, code: { enum: codes } },
          },
        ],
      },
      examples: Object.fromEntries(
        codes.map((code) => [code, example(code, status, said, answers)]),
      ),
    },
  },
})

/** A refusal as it was given to the request beside it; without one, as it would be worded. */
function example(code: ProblemCode, status: number, said: Bilingual, answers: Refused): object {
  const { zh, en } = problemTitles[code]
  const summary = `${zh} · ${en}`
  const given = answers[code]
  if (given !== undefined) return { summary, value: given, 'x-request': refusedRequests[code] }
  return {
    summary,
    value: {
      type: `/api/#${code}`,
      title: summary,
      status,
      code,
      detail: twoLines(said),
      instance: '/api/v1/replies',
      errors: [],
      ...(code === 'withdrawn' && { instance: tombstone.url, tombstone: tombstone.value }),
    } satisfies Problem,
  }
}

/** No record need be withdrawn for the document to show what is left of one. */
const tombstone = {
  url: '/api/v1/replies/example',
  value: {
    id: 'example',
    resource: 'replies',
    action: 'withdrawn',
    on: '2026-01-31',
    reason: 'duplicate',
    note: { zh: '示例：收存了两次。', en: 'An example: archived twice.' },
    change: '/api/v1/changes/2026-01-31-replies-example',
  },
} as const

type Name = keyof typeof problems | keyof typeof withoutBody

const everywhere = {
  301: 'Moved',
  304: 'NotModified',
  405: 'MethodNotAllowed',
  414: 'UriTooLong',
  429: 'TooManyRequests',
  500: 'InternalError',
} as const satisfies Record<number, Name>

const pointers = (byStatus: Record<number, Name>) =>
  Object.fromEntries(
    Object.entries({ ...everywhere, ...byStatus }).map(([status, name]) => [
      status,
      { $ref: `#/components/responses/${name}` },
    ]),
  )

/** How each kind of address refuses. One that names its format does not weigh `Accept`. */
export const refusalsOf = {
  plain: pointers({ 400: 'UnknownParameter' }),
  list: pointers({ 400: 'BadListRequest', 406: 'NotAcceptable' }),
  feed: pointers({ 400: 'BadListRequest' }),
  whole: pointers({ 400: 'BadWholeRequest' }),
  item: pointers({
    400: 'BadItemRequest',
    404: 'NotArchived',
    406: 'NotAcceptable',
    410: 'Withdrawn',
  }),
  itemFile: pointers({ 400: 'BadItemRequest', 404: 'NotArchived', 410: 'Withdrawn' }),
} as const
