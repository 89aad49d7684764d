import type { Bilingual } from '../../schemas/bilingual.ts'
import { type Problem, type ProblemCode, problemTitles } from '../../schemas/problem.ts'
import { type Format, formats } from '../formats/formats.ts'
import { mediaTypeOf } from '../formats/headers.ts'
import { twoLines } from '../two-lines.ts'
import type { headers } from './headers.ts'
import { kept, withHeaders } from './headers.ts'
import { schemaAddress } from './schema-address.ts'

const problem = (
  status: number,
  code: ProblemCode,
  said: Bilingual,
  names: readonly (keyof typeof headers)[] = [],
) => ({
  description: twoLines(said),
  headers: withHeaders(...names),
  content: {
    'application/problem+json': {
      schema: { $ref: schemaAddress('Problem') },
      examples: { [code]: { value: problemExample(status, code, said) } },
    },
  },
})

const problemExample = (status: number, code: ProblemCode, said: Bilingual): Problem => ({
  type: `/api/#${code}`,
  title: `${problemTitles[code].zh} · ${problemTitles[code].en}`,
  status,
  code,
  detail: twoLines(said),
  instance: '/api/v1/replies',
  errors: [],
})

/** The ways in which a request is not answered with what it asked for, each described once. */
export const refusals = {
  NotModified: {
    description: twoLines({
      zh: '与所持的一样：If-None-Match 列出了当前的 ETag。',
      en: 'As held already: If-None-Match lists the current ETag.',
    }),
    headers: withHeaders('ETag', 'LastModified', 'CacheControl', 'Vary'),
  },
  Moved: {
    description: twoLines({
      zh: '编号已更改，或地址末尾多了斜线。',
      en: 'The record was renamed, or the address ends in a slash.',
    }),
    headers: withHeaders('Location', 'CacheControl'),
  },
  BadRequest: problem(400, 'invalid_parameter', {
    zh: '参数有误；errors 列出每一个及允许的取值。',
    en: 'A parameter is wrong; errors lists each, with what is allowed.',
  }),
  NotArchived: problem(404, 'not_archived', {
    zh: '本档案未收存这条记录；这不说明任何部门做了或没有做什么。',
    en: 'This record is not archived here, which says nothing about what a department did.',
  }),
  MethodNotAllowed: problem(
    405,
    'method_not_allowed',
    { zh: '本接口只可读取。', en: 'The API is read-only.' },
    ['Allow'],
  ),
  NotAcceptable: problem(406, 'not_acceptable', {
    zh: '没有 Accept 所要的格式；errors 列出可用的。',
    en: 'No format that Accept asks for; errors lists those there are.',
  }),
  Withdrawn: problem(410, 'withdrawn', {
    zh: '这条记录已撤下；tombstone 说明何时及为何。',
    en: 'The record was withdrawn; tombstone says when and why.',
  }),
  UriTooLong: problem(414, 'uri_too_long', { zh: '地址过长。', en: 'The address is too long.' }),
  TooManyRequests: problem(
    429,
    'rate_limited',
    { zh: '请求过于频繁，请稍候。', en: 'Too many requests; wait a little.' },
    ['RetryAfter'],
  ),
  InternalError: problem(500, 'internal_error', {
    zh: '服务器出错。',
    en: 'Something went wrong here.',
  }),
} as const

const everywhere = {
  301: 'Moved',
  304: 'NotModified',
  400: 'BadRequest',
  405: 'MethodNotAllowed',
  406: 'NotAcceptable',
  414: 'UriTooLong',
  429: 'TooManyRequests',
  500: 'InternalError',
} as const
const ofItems = { ...everywhere, 404: 'NotArchived', 410: 'Withdrawn' } as const

const pointers = (byStatus: Record<string, keyof typeof refusals>) =>
  Object.fromEntries(
    Object.entries(byStatus).map(([status, name]) => [
      status,
      { $ref: `#/components/responses/${name}` },
    ]),
  )

export const refusalsEverywhere = pointers(everywhere)
export const refusalsOfItems = pointers(ofItems)

/** An answer in JSON, and in whatever else `Accept` may ask for at the same address. */
export const answered = (
  said: Bilingual,
  schema: string,
  offered: readonly Format[] = ['json'],
) => ({
  200: {
    description: twoLines(said),
    headers: withHeaders(...kept),
    content: Object.fromEntries(
      offered.map((format) => [mediaTypeOf(format), contentOf(format, schema)]),
    ),
  },
})

/** An answer that is a file of its own format. */
export const answeredAs = (offered: readonly Format[]) => ({
  200: {
    description: offered.map((format) => twoLines(formats[format].said)).join('\n'),
    headers: withHeaders(
      ...kept,
      ...(offered.includes('atom') ? [] : (['ContentDisposition'] as const)),
    ),
    content: Object.fromEntries(
      offered.map((format) => [mediaTypeOf(format), contentOf(format, '')]),
    ),
  },
})

const contentOf = (format: Format, schema: string) => ({
  schema: format === 'json' ? { $ref: schemaAddress(schema) } : { type: 'string' },
})
