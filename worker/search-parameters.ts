import { z } from 'zod'
import { fieldOf } from '../schemas/field.ts'
import { declared, type ResourceName } from '../schemas/resources.ts'
import { Id } from '../schemas/id.ts'
import { earliestDay, latestDay, PartialDate } from '../schemas/partial-date.ts'
import { numberOf } from '../schemas/filters.ts'
import { searched } from '../schemas/searched.ts'
import {
  type Accepts,
  cursor,
  limit,
  listOfNames,
  type Parameter,
  parameter,
  words,
} from './parameters.ts'
import { type Given, listed } from './read-parameters.ts'
import type { Condition } from './store/selection.ts'
import type { Sought } from './store/search.ts'

/** What search results can be counted by. */
export const searchFacets = ['resource', 'body.id', 'date'] as const

const searchOrders = ['relevance', '-date'] as const

const dates = ['YYYY', 'YYYY-MM', 'YYYY-MM-DD']

export const searchParameters: Accepts = new Map<string, Parameter>([
  ['q', words],
  [
    'resource',
    {
      ...parameter(
        z.string(),
        searched,
        '只在这些资源中检索（逗号分隔）；默认全部。',
        'Search these resources only (comma-separated); all of them when not given.',
      ),
      each: { value: z.enum(searched), most: searched.length },
    },
  ],
  ['body.id', parameter(Id, ['[a-z0-9-]'], '部门编号。', 'Id of the department.')],
  ['date', parameter(PartialDate, dates, '日期在此范围之内。', 'Dated within this.', '2018')],
  ['date__gte', parameter(PartialDate, dates, '不早于。', 'Dated on or after.', '2018')],
  ['date__lte', parameter(PartialDate, dates, '不晚于。', 'Dated on or before.', '2018')],
  [
    'sort',
    parameter(
      z.enum(searchOrders),
      searchOrders,
      '排序：relevance 按相关程度（默认），-date 新者在前。结果很多时一律按日期，meta.query.sort 会说明。',
      'The order: relevance (default), or -date, the newest first. Very many results are always ordered by date, and meta.query.sort says so.',
      '-date',
    ),
  ],
  ['limit', limit],
  ['cursor', cursor],
  [
    'facet',
    listOfNames(
      searchFacets,
      searchFacets.length,
      '按这些字段计数（日期按年）。',
      'Count the results by these (dates by year).',
    ),
  ],
])

/** The paths by which records of a resource are of a department, where they are. */
export const bodyPaths: Partial<Record<ResourceName, string>> = {
  bodies: 'id',
  policies: 'cited_in.reply.body.id',
  proposals: 'lead_body.id',
  replies: 'body.id',
  commitments: 'reply.body.id',
  figures: 'reply.body.id',
}

/** What is looked for in each resource; one that has no department or date is not asked for it. */
export function soughtIn(given: Given, match: string): Sought[] {
  const asked = given.get('resource')
  const names = asked === undefined ? searched : searched.filter((n) => listed(asked).includes(n))
  return names.flatMap((resource) => {
    const others = conditionsOn(resource, given)
    return others === null ? [] : [{ resource, words: { asks: 'words', match } as const, others }]
  })
}

function conditionsOn(resource: ResourceName, given: Given): Condition[] | null {
  const conditions: Condition[] = []
  const body = given.get('body.id')
  if (body !== undefined) {
    const path = bodyPaths[resource]
    if (path === undefined) return null
    conditions.push(
      path === 'id'
        ? { asks: 'id', values: [body] }
        : { asks: 'term', field: numberOf(resource, path), values: [body], apart: true },
    )
  }
  const within = ['date', 'date__gte', 'date__lte'].flatMap((name) => given.get(name) ?? [])
  if (within.length === 0) return conditions
  const { date } = declared(resource)
  if (date === null) return null
  const field = numberOf(resource, date)
  const from = [given.get('date'), given.get('date__gte')]
  const to = [given.get('date'), given.get('date__lte')]
  for (const day of from) {
    if (day === undefined) continue
    conditions.push({ asks: 'within', field, sorted: true, from: earliestDay(day), to: null })
  }
  for (const day of to) {
    if (day === undefined) continue
    conditions.push({ asks: 'within', field, sorted: true, from: null, to: latestDay(day) })
  }
  return conditions
}

/** The number of the field that a facet counts in a resource, or null where it has none. */
export function facetFieldOf(
  resource: ResourceName,
  facet: (typeof searchFacets)[number],
): { path: string; number: number; byYear: boolean } | null {
  const path = facet === 'date' ? declared(resource).date : (bodyPaths[resource] ?? null)
  if (path === null || path === 'id') return null
  const { type } = fieldOf(declared(resource).schema, path)
  return { path, number: numberOf(resource, path), byYear: type === 'date' }
}
