import { z } from 'zod'
import type { Bilingual } from './bilingual.ts'
import { Evidence } from './evidence.ts'
import { bare, type Found, member } from './field.ts'
import { Section } from './letter.ts'
import { declared, type ResourceName } from './resources.ts'

/** How a cell of a table holds what its record has, in words for the dictionary. */
export const cellForms = {
  value: { zh: '一个值；没有则为空。', en: 'One value; empty where there is none.' },
  address: { zh: '完整网址。', en: 'A whole address.' },
  values: { zh: '多个值，以“ | ”隔开。', en: 'Several values, with “ | ” between them.' },
  letter: { zh: '纯文本，一段一行。', en: 'Plain text, a paragraph a line.' },
  sentences: {
    zh: '各原句的完整网址，以“ | ”隔开。',
    en: 'Whole addresses of the sentences, with “ | ” between them.',
  },
  reasons: {
    zh: '“字段=原因”，以“ | ”隔开。',
    en: 'Pairs of field=reason, with “ | ” between them.',
  },
  json: { zh: 'JSON。', en: 'JSON.' },
} as const satisfies Record<string, Bilingual>

export type CellForm = keyof typeof cellForms

/** A column of a resource’s table in CSV. */
export interface Column {
  /** Its heading: the path, or `evidence_url`. */
  name: string
  /** Where a record has what the column holds; what `fields=` names. */
  path: string
  form: CellForm
  /** What a value that is no text is: of form `value` only. */
  holds: 'text' | 'integer' | 'number' | 'boolean'
  said: Bilingual
}

/**
 * The columns of a resource’s table, the same for every record, in the order of its
 * schema: one for each value that is no object. A list of values is one column; of a
 * list of named records, each of their values is one; any other list is one, of JSON.
 * `evidence_url` stands behind the key that holds the evidence.
 */
export function csvColumns(resource: ResourceName): readonly Column[] {
  const known = cache.get(resource)
  if (known !== undefined) return known
  const columns = withSentences(declared(resource).schema)
  cache.set(resource, columns)
  return columns
}
const cache = new Map<ResourceName, readonly Column[]>()

/** The columns that `fields=` selects: what stands at, within or around one of its paths. */
export const selectColumns = (columns: readonly Column[], paths: readonly string[]): Column[] =>
  columns.filter(({ path, form }) =>
    // A part of what holds the evidence need not be the evidence.
    paths.some((asked) => isWithin(path, asked) || (form !== 'sentences' && isWithin(asked, path))),
  )

const isWithin = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`)

function withSentences(record: z.ZodType): Column[] {
  if (!(record instanceof z.ZodObject)) throw new Error('a record is an object')
  const columns = columnsIn(record, { before: '', listed: false })
  if (columns.some(({ name }) => name === 'evidence_url')) return columns
  const path = Object.keys(record.shape).find((key) => holdsEvidence(member(record, key)))
  if (path === undefined) return columns
  const said = { zh: '所依据的各原句。', en: 'The sentences it rests on.' }
  const behind = columns.findLastIndex((column) => isWithin(column.path, path)) + 1
  return columns.toSpliced(behind, 0, {
    name: 'evidence_url',
    path,
    form: 'sentences',
    holds: 'text',
    said,
  })
}

/** Where in a record the walk is: the path so far, what is said of it, and whether a list is on it. */
interface Way {
  before: string
  listed: boolean
  said?: Bilingual
}

const columnsIn = (object: z.ZodObject, way: Way): Column[] =>
  Object.keys(object.shape).flatMap((key) => {
    const schema = member(object, key)
    // In a list of named records the id says the same as the address.
    return schema === undefined || (way.listed && key === 'url') ? [] : columnsAt(schema, key, way)
  })

function columnsAt(schema: z.ZodType, key: string, way: Way): Column[] {
  const path = `${way.before}${key}`
  const found: Found = { many: false, absent: false }
  const inner = bare(schema, found)
  const said = describe(key, found.said, way.said)
  const holds = heldBy(inner)
  const one = (form: CellForm, name = path): Column[] => [
    { name, path, form, holds: form === 'value' ? holds : 'text', said },
  ]
  if (inner instanceof z.ZodObject) {
    const within = { before: `${path}.`, said: found.said ?? said }
    if (!found.many) return columnsIn(inner, { ...within, listed: way.listed })
    if (inner === Section) return one('letter')
    const isNamed = 'id' in inner.shape && 'name' in inner.shape
    return isNamed && !way.listed ? columnsIn(inner, { ...within, listed: true }) : one('json')
  }
  if (inner instanceof z.ZodRecord) return one(path === 'absent' ? 'reasons' : 'json')
  if (found.many || way.listed) return one('values')
  if (path === 'evidence.url') return one('address', 'evidence_url')
  return one(/(?:^|_)url$/.test(key) ? 'address' : 'value')
}

function heldBy(value: z.ZodType): Column['holds'] {
  if (value instanceof z.ZodBoolean) return 'boolean'
  if (!(value instanceof z.ZodNumber)) return 'text'
  return value.format === 'safeint' ? 'integer' : 'number'
}

/** What is said of the object that a value stands in, and then of the value. */
function describe(key: string, own?: Bilingual, around?: Bilingual): Bilingual {
  const said = own ?? languages.get(key)
  if (said === undefined) return around ?? { zh: `${key}。`, en: `${key}.` }
  return around === undefined
    ? said
    : { zh: `${around.zh}${said.zh}`, en: `${around.en} ${said.en}` }
}

const languages = new Map([
  ['zh', { zh: '中文。', en: 'In Chinese.' }],
  ['en', { zh: '英文。', en: 'In English.' }],
])

function holdsEvidence(schema: unknown): boolean {
  if (!(schema instanceof z.ZodType)) return false
  const inner = bare(schema, { many: false, absent: false })
  if (inner instanceof z.ZodObject)
    return inner === Evidence || Object.values(inner.shape).some(holdsEvidence)
  if (inner instanceof z.ZodUnion) return inner.options.some(holdsEvidence)
  return inner instanceof z.ZodRecord && holdsEvidence(inner.valueType)
}
