import { z } from 'zod'
import { Bilingual } from '../../schemas/bilingual.ts'
import { bare, type Found, member } from '../../schemas/field.ts'

/** What the values of a field are, as the dictionary tells them apart. */
export type Kind =
  | 'object'
  | 'map'
  | 'choice'
  | 'text'
  | 'date'
  | 'partial_date'
  | 'address'
  | 'id'
  | 'integer'
  | 'number'
  | 'boolean'

/** A line of the dictionary: one field of a record, with all that its schema says of it. */
export interface Entry {
  path: string
  kinds: readonly Kind[]
  many: boolean
  /** Whether it may be null; then `absent` tells why. */
  mayBeNull: boolean
  /** Whether it may be left out. */
  mayBeMissing: boolean
  values: readonly { value: string; label: Bilingual | null }[]
  said: Bilingual
}

const Said = Bilingual.strip()
const Labels = z.object({ labels: z.record(z.string(), Bilingual) })
const Format = z.object({ format: z.string() })

/** Every field of a record, in the order of its schema, those of an object behind the object. */
export function entriesOf(record: z.ZodType): Entry[] {
  const { shape } = objectOf(record)
  return Object.keys(shape).flatMap((key) => entriesAt(objectOf(record), key, ''))
}

function entriesAt(parent: z.ZodObject, key: string, before: string): Entry[] {
  const schema = member(parent, key)
  if (schema === undefined) throw new Error(`no field ${before}${key}`)
  const path = `${before}${key}`
  const found: Found = { many: false, absent: false }
  const options = optionsOf(bare(schema, found))
  const said = found.said ?? saidOf(key)
  if (said === undefined) throw new Error(`${path} is not described: say what it is in its schema`)
  const entry: Entry = {
    path,
    kinds: [...new Set(options.map((option) => kindOf(option, key)))],
    many: found.many,
    mayBeNull: holds(schema, z.ZodNullable),
    mayBeMissing: holds(schema, z.ZodOptional),
    values: options.flatMap(valuesOf),
    said,
  }
  const inner = new Map<string, Entry>()
  for (const each of options.flatMap((option) => insideOf(option, path))) {
    const known = inner.get(each.path)
    inner.set(each.path, known === undefined ? each : inEither(known, each))
  }
  return [entry, ...inner.values()]
}

/** A field that several shapes of one object have: whatever it may be in any of them. */
const inEither = (one: Entry, other: Entry): Entry => ({
  ...one,
  kinds: [...new Set([...one.kinds, ...other.kinds])],
  values: [...one.values, ...other.values.filter(({ value }) => !hasValue(one, value))],
})

const hasValue = ({ values }: Entry, value: string) => values.some((known) => known.value === value)

function insideOf(option: z.ZodType, path: string): Entry[] {
  if (option instanceof z.ZodObject)
    return Object.keys(option.shape).flatMap((key) => entriesAt(option, key, `${path}.`))
  return []
}

function optionsOf(schema: z.ZodType): z.ZodType[] {
  if (!(schema instanceof z.ZodUnion)) return [schema]
  return schema.options.flatMap((option) =>
    option instanceof z.ZodType ? optionsOf(bare(option, { many: false, absent: false })) : [],
  )
}

function kindOf(schema: z.ZodType, key: string): Kind {
  if (schema instanceof z.ZodObject) return 'object'
  if (schema instanceof z.ZodRecord) return 'map'
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return 'choice'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  const format = Format.safeParse(schema.meta()).data?.format
  if (schema instanceof z.ZodNumberFormat) return 'integer'
  if (schema instanceof z.ZodNumber) return 'number'
  if (format === 'date') return 'date'
  if (format === 'partial-date') return 'partial_date'
  if (schema instanceof z.ZodURL || /(?:^|_)url$/.test(key)) return 'address'
  return key === 'id' ? 'id' : 'text'
}

function valuesOf(schema: z.ZodType): Entry['values'] {
  const labels = Labels.safeParse(schema.meta()).data?.labels ?? {}
  const values =
    schema instanceof z.ZodEnum
      ? schema.options.map(String)
      : schema instanceof z.ZodLiteral
        ? [...schema.values].map(String)
        : Object.keys(labels)
  return values.map((value) => ({ value, label: labels[value] ?? null }))
}

/** Whether a wrapper is around a schema, before any list. */
function holds(schema: z.ZodType, wrapper: typeof z.ZodNullable | typeof z.ZodOptional): boolean {
  if (schema instanceof wrapper) return true
  if (!(schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)) return false
  const inner = schema.unwrap()
  return inner instanceof z.ZodType && holds(inner, wrapper)
}

function objectOf(record: z.ZodType): z.ZodObject {
  if (record instanceof z.ZodObject) return record
  throw new Error('a record is an object')
}

const saidOf = (key: string) => languages.get(key)

const languages = new Map<string, Bilingual>([
  ['zh', { zh: '中文。', en: 'In Chinese.' }],
  ['en', { zh: '英文。', en: 'In English.' }],
])

/** What a record is, in the words of its schema. */
export const descriptionOf = (record: z.ZodType): Bilingual => Said.parse(record.meta())
