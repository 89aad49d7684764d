import { z } from 'zod'
import { said } from '../schemas/bilingual.ts'
import { IsoDate } from '../schemas/partial-date.ts'
import type { ResourceName } from '../schemas/resources.ts'
import { hasClock } from './clocked-record.ts'

/** `allowed` is what an error prints: names and values in a notation that needs no language. */
const Limit = z
  .string()
  .regex(/^[1-9][0-9]{0,2}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(100))
  .default(20)
  .meta({ ...said('每页条数。', 'How many records a page holds.'), allowed: ['1..100'] })

const Cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{16}$/)
  .optional()
  .meta({
    ...said(
      '翻页标记：取自上一页的 links.next，只用于同一次发布的同一查询。',
      'Where the page begins: from links.next of the page before, for the same query and release.',
    ),
    allowed: ['links.next'],
  })

const AsOf = (releasedOn: string) =>
  IsoDate.refine((day) => day >= releasedOn)
    .optional()
    .meta({
      ...said(
        '计时所依日期，不早于本次发布；默认为今天（北京时间）。',
        'The day clocks are shown for, not before this release; today in China when not given.',
      ),
      allowed: [`${releasedOn}..9999-12-31`],
    })

/** The parameters of one address: a key of the shape is a parameter’s name. */
export type Accepts<T> = z.ZodType<T> & { shape: Record<string, z.ZodType> }

export interface ItemValues {
  as_of?: string | undefined
}

export interface ListValues extends ItemValues {
  limit: number
  cursor?: string | undefined
}

export const noParameters = z.object({})

const listOfAnything = z.object({ limit: Limit, cursor: Cursor })

export const listParameters = (resource: ResourceName, releasedOn: string): Accepts<ListValues> =>
  hasClock(resource) ? listOfAnything.extend({ as_of: AsOf(releasedOn) }) : listOfAnything

export const itemParameters = (resource: ResourceName, releasedOn: string): Accepts<ItemValues> =>
  hasClock(resource) ? z.object({ as_of: AsOf(releasedOn) }) : noParameters

const Allowed = z.object({ allowed: z.array(z.string()) })

export const allowedValues = (parameter: z.ZodType | undefined): string[] =>
  Allowed.parse(parameter?.meta()).allowed
