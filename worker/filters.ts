import { z } from 'zod'
import type { Bilingual } from '../schemas/bilingual.ts'
import type { Field } from '../schemas/field.ts'
import { filtersOf, numberOf, type Operator, operatorsOf } from '../schemas/filters.ts'
import { Id } from '../schemas/id.ts'
import { earliestDay, latestDay, PartialDate } from '../schemas/partial-date.ts'
import { declared, type ResourceName } from '../schemas/resources.ts'
import type { Condition } from './store/selection.ts'
import { absentTerm, presentTerm } from './stored/indexed.ts'

/** A parameter that keeps some of a list’s records: its values, and what each asks of a record. */
export interface Filter {
  field: Field
  operator: Operator
  /** What one value is. */
  value: z.ZodType<string>
  /** What is allowed, in a notation that needs no language. */
  allowed: string[]
  /** A value that is good for any archive; an id or a text is of one. */
  example?: string | undefined
  said: Bilingual
  condition: (values: readonly string[]) => Condition
}

/** At most so many values in one `in`. */
export const mostListed = 50

/** The filters of a resource by the names of their parameters: `status`, `signed_on__gte`. */
export function filterParameters(resource: ResourceName): ReadonlyMap<string, Filter> {
  const known = cache.get(resource)
  if (known !== undefined) return known
  const filters = new Map(
    filtersOf(resource).flatMap((field) =>
      operatorsOf(field).map((operator) => {
        const name = operator === 'eq' ? field.path : `${field.path}__${operator}`
        return [name, filterOf(resource, field, operator)] as const
      }),
    ),
  )
  cache.set(resource, filters)
  return filters
}
const cache = new Map<ResourceName, ReadonlyMap<string, Filter>>()

function filterOf(resource: ResourceName, field: Field, operator: Operator): Filter {
  const number = numberOf(resource, field.path)
  const sorted = declared(resource).sorts.includes(field.path)
  const { value, allowed, example } = operator === 'isnull' ? yesOrNo : valuesOf(field)
  return {
    field,
    operator,
    value,
    allowed,
    example: operator === 'in' && field.type === 'choice' ? allowed.slice(0, 2).join() : example,
    said: saidOf(field, operator),
    condition: (values) => conditionOf(field, operator, values, number, sorted),
  }
}

/** A single line of text: what a value can be at all. */
const Line = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+$/u)
const yesOrNo = { value: z.enum(['true', 'false']), allowed: ['true', 'false'], example: 'true' }

function valuesOf({ type, values }: Field): Pick<Filter, 'value' | 'allowed' | 'example'> {
  switch (type) {
    case 'choice':
      return { value: z.enum(values), allowed: [...values], example: values[0] }
    case 'boolean':
      return yesOrNo
    case 'id':
      return { value: Id, allowed: ['[a-z0-9-_]'] }
    case 'integer':
      return {
        value: z.string().regex(/^-?[0-9]{1,9}$/),
        allowed: ['-999999999..999999999'],
        example: '17',
      }
    case 'date':
      return { value: PartialDate, allowed: ['YYYY', 'YYYY-MM', 'YYYY-MM-DD'], example: '2018' }
    case 'quantity':
      return {
        value: z.string().regex(/^-?[0-9]{1,15}(?:\.[0-9]{1,6})?$/),
        allowed: ['2826000', '282.6'],
        example: '282.6',
      }
    case 'text':
      return { value: Line, allowed: ['…'] }
  }
}

function conditionOf(
  { type, many }: Field,
  operator: Operator,
  values: readonly string[],
  field: number,
  sorted: boolean,
): Condition {
  const [value = ''] = values
  const { from, to } = type === 'date' ? daysOf(value) : { from: Number(value), to: Number(value) }
  switch (operator) {
    case 'eq':
    case 'in': {
      const terms = [...new Set(values.map((each) => termOf(type, each)))]
      // A date is found by its year too, and 2018 and 2018-11 find the same one.
      const apart = terms.length === 1 || (!many && type !== 'date')
      return { asks: 'term', field, values: terms, apart }
    }
    case 'isnull': {
      const presence = value === 'true' ? absentTerm : presentTerm
      return { asks: 'term', field, values: [presence], apart: true }
    }
    case 'gte':
      return { asks: 'within', field, sorted, from, to: null }
    case 'lte':
      return { asks: 'within', field, sorted, from: null, to }
    case 'not':
      return type === 'date' || type === 'quantity'
        ? { asks: 'without', field, from, to }
        : { asks: 'no term', field, values: values.map((each) => termOf(type, each)) }
  }
}

const daysOf = (date: string) => ({ from: earliestDay(date), to: latestDay(date) })

/** `017` and `17.0` are the number 17, and are found as it. */
const termOf = (type: Field['type'], value: string): string =>
  type === 'integer' || type === 'quantity' ? String(Number(value)) : value

const wording = {
  eq: { zh: '等于', en: 'is' },
  not: { zh: '有值而不等于', en: 'is given and is not' },
  in: { zh: '等于其中之一（逗号分隔）', en: 'is one of (comma-separated)' },
  gte: { zh: '不小于', en: 'is at least' },
  lte: { zh: '不大于', en: 'is at most' },
  isnull: { zh: '为空', en: 'is null' },
} as const satisfies Record<Operator, Bilingual>

function saidOf({ said, path, type }: Field, operator: Operator): Bilingual {
  const all = type === 'quantity' || type === 'date'
  return {
    zh: `${path} ${wording[operator].zh}：${said.zh}${all ? '所容许的每个值都须符合。' : ''}`,
    en: `${path} ${wording[operator].en}: ${said.en}${all ? ' Every value it allows must satisfy.' : ''}`,
  }
}
