import type { Field } from '../schemas/field.ts'
import type { Operator } from '../schemas/filters.ts'
import { valuesAt } from './stored/values.ts'

type Bounds = [low: number | string, high: number | string]

/**
 * Whether a record meets a filter, read off the record alone and written as the
 * documentation says it: what the tests hold the database to.
 */
export function meets(record: object, field: Field, operator: Operator, value: string): boolean {
  const held = boundsHeld(record, field)
  switch (operator) {
    case 'isnull':
      return (held.length === 0) === (value === 'true')
    case 'eq':
      return held.some((bounds) => isWithin(bounds, field, value))
    case 'in':
      return value.split(',').some((each) => meets(record, field, 'eq', each))
    case 'not':
      return held.length > 0 && held.every((bounds) => isOutside(bounds, field, value))
    case 'gte':
      return held.some(([low]) => low >= asked(field, value)[0])
    case 'lte':
      return held.some(([, high]) => high <= asked(field, value)[1])
  }
}

function isWithin([low, high]: Bounds, field: Field, value: string): boolean {
  const [from, to] = asked(field, value)
  return low >= from && high <= to
}

function isOutside([low, high]: Bounds, field: Field, value: string): boolean {
  const [from, to] = asked(field, value)
  return high < from || low > to
}

function asked({ type }: Field, value: string): Bounds {
  if (type === 'date') return days(value)
  return type === 'integer' || type === 'quantity' ? [Number(value), Number(value)] : [value, value]
}

const days = (date: string): Bounds => {
  const [year = '', month] = date.split('-')
  const end = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0))
  return date.length === 10
    ? [date, date]
    : [`${date}-01-01`.slice(0, 10), end.toISOString().slice(0, 10)]
}

function boundsHeld(record: object, { path, type }: Field): Bounds[] {
  if (type === 'date') return valuesAt(record, path).map((date) => days(String(date)))
  if (type !== 'quantity') {
    return valuesAt(record, path).map((value): Bounds =>
      typeof value === 'number' ? [value, value] : [String(value), String(value)],
    )
  }
  const parent = path.split('.').slice(0, -1).join('.')
  const quantities = parent === '' ? [record] : valuesAt(record, parent)
  return quantities.map((quantity) => {
    const number = (key: string) => valuesAt(quantity, key).map(Number)[0]
    const value = number('value')
    const [qualifier] = valuesAt(quantity, 'qualifier')
    if (value === undefined) return [number('low') ?? -Infinity, number('high') ?? Infinity]
    if (qualifier === 'exact') return [value, value]
    const isFloor = qualifier === 'at_least' || qualifier === 'more_than'
    const isCeiling = qualifier === 'at_most' || qualifier === 'less_than'
    return [isFloor ? value : -Infinity, isCeiling ? value : Infinity]
  })
}
