import type { Bilingual } from '../../schemas/bilingual.ts'
import { twoLines } from '../two-lines.ts'
import { schemaAddress } from './components.ts'

const problem = (said: Bilingual) => ({
  description: twoLines(said),
  content: { 'application/problem+json': { schema: { $ref: schemaAddress('Problem') } } },
})

/** The ways in which a request is refused, each described once. */
export const refusals = {
  BadRequest: problem({
    zh: '参数有误；errors 列出每一个及允许的取值。',
    en: 'A parameter is wrong; errors lists each, with what is allowed.',
  }),
  NotArchived: problem({
    zh: '本档案未收存这条记录；这不说明任何部门做了或没有做什么。',
    en: 'This record is not archived here, which says nothing about what a department did.',
  }),
  UriTooLong: problem({ zh: '地址过长。', en: 'The address is too long.' }),
  InternalError: problem({ zh: '服务器出错。', en: 'Something went wrong here.' }),
} as const

const everywhere = { 400: 'BadRequest', 414: 'UriTooLong', 500: 'InternalError' } as const
const ofItems = { ...everywhere, 404: 'NotArchived' } as const

const pointers = (byStatus: Record<string, keyof typeof refusals>) =>
  Object.fromEntries(
    Object.entries(byStatus).map(([status, name]) => [
      status,
      { $ref: `#/components/responses/${name}` },
    ]),
  )

export const refusalsEverywhere = pointers(everywhere)
export const refusalsOfItems = pointers(ofItems)

const linkHeader = {
  description: '本页与下一页（RFC 8288）。\nThis page and the next, RFC 8288.',
  schema: { type: 'string' },
}

export const answered = (said: Bilingual, schema: string) => ({
  200: {
    description: twoLines(said),
    headers: { Link: linkHeader },
    content: { 'application/json': { schema: { $ref: schemaAddress(schema) } } },
  },
})
