import { z } from 'zod'
import { type Bilingual, said } from '../schemas/bilingual.ts'
import { pathsOf } from '../schemas/field.ts'
import { filtersOf, isCounted } from '../schemas/filters.ts'
import { IsoDate, PartialDate } from '../schemas/partial-date.ts'
import { declared, type ResourceName } from '../schemas/resources.ts'
import { hasClock } from './clocked-record.ts'
import { type Filter, filterParameters, mostListed } from './filters.ts'
import { defaultOrder, shortOrders, ordersOf } from './order-parameter.ts'

/** One parameter of an address: how its text is held to what is allowed, and how both are described. */
export interface Parameter {
  schema: z.ZodType
  said: Bilingual
  /** What an error prints: names and values in a notation that needs no language. */
  allowed: readonly string[]
  /** For a list of values parted by commas: how many, and what each may be. */
  each?: { value: z.ZodType; most: number }
  /** A value as a request writes it, where one is good for any archive. */
  example?: string | undefined
}

/** The parameters of one address by their names. */
export type Accepts = ReadonlyMap<string, Parameter>

export const parameter = (
  schema: z.ZodType,
  allowed: readonly string[],
  zh: string,
  en: string,
  example?: string,
) => ({
  schema,
  allowed,
  said: { zh, en },
  example,
})

export const limit = parameter(
  z
    .string()
    .regex(/^(?:[1-9][0-9]?|100)$/)
    .meta(said('每页条数。', 'How many records a page holds.')),
  ['1..100'],
  '每页条数，1 至 100，默认 20。',
  'How many records a page holds, 1 to 100; 20 when not given.',
  '5',
)

export const cursor = parameter(
  z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{16}$/),
  ['links.next'],
  '翻页标记：取自上一页的 links.next，只用于同一次发布的同一查询。',
  'Where the page begins: from links.next of the page before, for the same query and release.',
)

/** What cannot be looked for is refused by who reads the words. */
export const words = parameter(
  z.string().max(1_000),
  ['…'],
  '全文检索：空格隔开的每个词都须出现在同一记录中；繁简、全半角与数字写法不拘。',
  'Full text: every word, parted by spaces, must occur in the record; traditional or simplified, full or half width, and numbers in any spelling.',
  '养老',
)

const asOf = (releasedOn: string) =>
  parameter(
    IsoDate.refine((day) => day >= releasedOn),
    [`${releasedOn}..9999-12-31`],
    '计时所依日期，不早于本次发布；默认为今天（北京时间）。',
    'The day clocks are shown for, not before this release; today in China when not given.',
    releasedOn,
  )

const updatedSince = parameter(
  PartialDate,
  ['YYYY', 'YYYY-MM', 'YYYY-MM-DD'],
  '自该日起在本档案中有变更的记录；同时列出此后撤下或更名的编号。',
  'Records that changed in this archive on or after the date; what was withdrawn or renamed since is listed beside them.',
  '2026',
)

export const listOfNames = (names: readonly string[], most: number, zh: string, en: string) => ({
  ...parameter(z.string(), names, zh, en, names.slice(0, 2).join()),
  each: { value: z.enum([...names]), most },
})

export const noParameters: Accepts = new Map()

export const itemParameters = (resource: ResourceName, releasedOn: string): Accepts =>
  new Map([
    ...(hasClock(resource) ? [['as_of', asOf(releasedOn)] as const] : []),
    ['fields', fieldsOf(resource)] as const,
  ])

const fieldsOf = (resource: ResourceName) =>
  listOfNames(
    pathsOf(declared(resource).schema),
    100,
    '只要这些字段（逗号分隔，可用嵌套路径）；编号总在其中。',
    'Only these fields (comma-separated, nested paths allowed); the id is always among them.',
  )

const facetable = (resource: ResourceName) => filtersOf(resource).filter(isCounted)

/** The parameters of a list besides its filters. */
function ofLists(resource: ResourceName, releasedOn: string): [string, Parameter][] {
  const orders = [...ordersOf(resource).keys()]
  return [
    ['limit', limit],
    ['cursor', cursor],
    [
      'sort',
      parameter(
        z.enum(orders),
        shortOrders(resource),
        `排序，“-”为降序；相同者按编号。默认 ${defaultOrder(resource)}。空值总在最后。`,
        `The order, “-” falling; equals stand by id. ${defaultOrder(resource)} when not given. Nulls stand last.`,
        orders.at(-1),
      ),
    ],
    ['fields', fieldsOf(resource)],
    ...(declared(resource).text.length > 0 ? [['q', words] satisfies [string, Parameter]] : []),
    [
      'facet',
      listOfNames(
        facetable(resource).map(({ path }) => path),
        5,
        '按这些字段计数（至多五个，日期按年）。',
        'Count the records by these fields (at most five; dates by year).',
      ),
    ],
    ...(filtersOf(resource).some(({ path }) => path === 'recorded_on')
      ? [['updated_since', updatedSince] satisfies [string, Parameter]]
      : []),
    ...(hasClock(resource) ? [['as_of', asOf(releasedOn)] satisfies [string, Parameter]] : []),
  ]
}

const ofFilter = ({ value, allowed, said, operator, example }: Filter): Parameter => ({
  schema: operator === 'in' ? z.string() : value,
  allowed,
  said,
  example,
  ...(operator === 'in' && { each: { value, most: mostListed } }),
})

export function listParameters(resource: ResourceName, releasedOn: string): Accepts {
  const key = `${resource} ${releasedOn}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const filters = [...filterParameters(resource)].map(
    ([name, filter]) => [name, ofFilter(filter)] as const,
  )
  const accepts = new Map([...ofLists(resource, releasedOn), ...filters])
  cache.set(key, accepts)
  return accepts
}
const cache = new Map<string, Accepts>()
