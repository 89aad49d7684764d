import { type Field } from '../../schemas/field.ts'
import { filtersOf, isCounted, numberOf } from '../../schemas/filters.ts'
import { declared, type ResourceName } from '../../schemas/resources.ts'
import { spanOfDate, spanOfQuantity } from './span.ts'
import { valuesAt } from './values.ts'

/** The terms that say whether a record has a field at all; no value of a field is blank. */
export const absentTerm = ''
export const presentTerm = ' '

/** What is stored of a record besides its text, so that lists are answered without reading it. */
export interface Indexed {
  /** Field number and value, for each value that `eq` and `in` find. */
  terms: [field: number, value: string][]
  /** Field number and sort key, null where the record has none. */
  keys: [field: number, key: string | number | null][]
  /** The same by field number, for a record already found. */
  fields: {
    /** Values to count. */
    v: Record<number, string[]>
    /** Spans to compare, each `[low, high]`. */
    s: Record<number, [string | number | null, string | number | null][]>
    /** Sort keys. */
    k: Record<number, string | number>
  }
}

/** Reads off a record what its resource’s filters, sorts and facets need. */
export function indexed(resource: ResourceName, record: unknown): Indexed {
  const found: Indexed = { terms: [], keys: [], fields: { v: {}, s: {}, k: {} } }
  const sorts = new Set(declared(resource).sorts)
  for (const field of filtersOf(resource)) {
    if (field.path === 'id') continue
    const number = numberOf(resource, field.path)
    const values = read(field, record)
    const terms = [...new Set(values.flatMap(({ terms }) => terms))]
    const spans = values.flatMap(({ span }) => (span === undefined ? [] : [span]))
    if (field.absent) terms.push(values.length === 0 ? absentTerm : presentTerm)
    found.terms.push(...terms.map((term): [number, string] => [number, term]))
    if (isCounted(field) && values.length > 0) {
      found.fields.v[number] = [...new Set(values.map(({ counted }) => counted))]
    }
    if (spans.length > 0) found.fields.s[number] = spans
    if (!sorts.has(field.path)) continue
    const key = values[0]?.key ?? null
    found.keys.push([number, key])
    if (key !== null) found.fields.k[number] = key
  }
  return found
}

interface Value {
  terms: string[]
  counted: string
  key: string | number
  span?: [string | number | null, string | number | null]
}

function read(field: Field, record: unknown): Value[] {
  if (field.type === 'quantity') {
    const parent = field.path.split('.').slice(0, -1).join('.')
    const quantities = parent === '' ? [record] : valuesAt(record, parent)
    return quantities.flatMap((quantity): Value[] => {
      const { low, high, printed } = spanOfQuantity(quantity)
      if (printed === null) return []
      const terms = low !== null && low === high ? [String(low)] : []
      return [{ terms, counted: String(printed), key: printed, span: [low, high] }]
    })
  }
  return valuesAt(record, field.path).map((value) => readSingle(field, value))
}

function readSingle({ type, path }: Field, value: unknown): Value {
  if (typeof value === 'number') {
    return { terms: [String(value)], counted: String(value), key: value, span: [value, value] }
  }
  const text = String(value)
  if (type === 'date') {
    const { low, high } = spanOfDate(text)
    const prefixes = [4, 7, 10].filter((length) => length <= text.length)
    return {
      // A date is found by its year and its month too.
      terms: prefixes.map((length) => text.slice(0, length)),
      counted: text.slice(0, 4),
      key: low,
      span: [low, high],
    }
  }
  // Which of the two it is depends on the day it is asked for.
  const term = path === 'clock.state' && openStates.includes(text) ? openTerm : text
  return { terms: [term], counted: text, key: text }
}

export const openTerm = 'open'
const openStates = ['running', 'overdue']
