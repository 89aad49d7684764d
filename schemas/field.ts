import { z } from 'zod'
import { Bilingual } from './bilingual.ts'

/** What a field’s values are, which decides how they are asked for, compared and sorted. */
export type FieldType = 'choice' | 'id' | 'text' | 'integer' | 'boolean' | 'date' | 'quantity'

/** A field of a record, found by its path: `signed_on`, `reply.body.id`, `deputies.joint.id`. */
export interface Field {
  path: string
  type: FieldType
  /** Whether a record may hold several values of it, its path leading through a list. */
  many: boolean
  /** Whether a record may hold none. */
  absent: boolean
  /** The values of a `choice`. */
  values: readonly string[]
  /** The names of those values. */
  labels: Readonly<Record<string, Bilingual>>
  said: Bilingual
}

const Said = Bilingual.strip()
const Labels = z.object({ labels: z.record(z.string(), Bilingual) })
const Format = z.object({ format: z.string() })

/**
 * Reads off a record’s schema what the field at a path is. The `value` of a quantity
 * stands for all its keys: its type is `quantity`. Throws where the schema has no such field.
 */
export function fieldOf(record: z.ZodType, path: string): Field {
  const found: Found = { many: false, absent: false }
  let at = bare(record, found)
  let parent: z.ZodType = at
  for (const key of path.split('.')) {
    const inner = at instanceof z.ZodObject ? member(at, key) : undefined
    if (inner === undefined) throw new Error(`no field ${path}: ${key} is not a key`)
    parent = at
    delete found.said
    at = bare(inner, found)
  }
  const quantity = isQuantity(parent, path)
  const labels = labelsOf(at)
  const values = at instanceof z.ZodEnum ? at.options.map(String) : Object.keys(labels)
  const own = found.said ?? Said.safeParse(parent.meta()).data
  return {
    path,
    type: quantity ? 'quantity' : typeOf(at, path),
    many: found.many,
    // A range has no `value`, and is a quantity all the same.
    absent: quantity ? path.includes('.') && found.absent : found.absent,
    values,
    labels,
    said: own ?? { zh: `${path}。`, en: `${path}.` },
  }
}

/** The names of the values of a closed list. */
export const labelsOf = (list: z.ZodType): Readonly<Record<string, Bilingual>> =>
  Labels.safeParse(list.meta()).data?.labels ?? {}

/** Every path of a record that `fields=` may name: to a value, an object or a list. */
export function pathsOf(record: z.ZodType, before = ''): string[] {
  const at = bare(record, { many: false, absent: false })
  if (!(at instanceof z.ZodObject)) return []
  return Object.keys(at.shape).flatMap((key) => {
    const inner = member(at, key)
    return inner === undefined ? [] : [before + key, ...pathsOf(inner, `${before}${key}.`)]
  })
}

/** The schema of a key of an object. */
export const member = (object: z.ZodObject, key: string): z.ZodType | undefined => {
  const inner: unknown = Reflect.get(object.shape, key)
  return inner instanceof z.ZodType ? inner : undefined
}

export interface Found {
  many: boolean
  absent: boolean
  said?: Bilingual | undefined
}

/** Takes lists and the leave to be null off a schema, and notes that they were there. */
export function bare(schema: z.ZodType, found: Found): z.ZodType {
  let at: unknown = schema
  for (;;) {
    // The outermost description is the field’s own; those within belong to its type.
    if (at instanceof z.ZodType) found.said ??= Said.safeParse(at.meta()).data
    if (at instanceof z.ZodNullable || at instanceof z.ZodOptional) {
      found.absent = true
      at = at.unwrap()
    } else if (at instanceof z.ZodArray) {
      found.many = true
      found.absent = true
      at = at.element
    } else if (at instanceof z.ZodType) return at
    else throw new Error('a list or null of something that is no zod schema')
  }
}

const isQuantity = (parent: z.ZodType, path: string) =>
  parent instanceof z.ZodObject && path.endsWith('value') && 'qualifier' in parent.shape

function typeOf(schema: z.ZodType, path: string): FieldType {
  if (schema instanceof z.ZodEnum) return 'choice'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  if (schema instanceof z.ZodNumber) return 'integer'
  if (schema instanceof z.ZodString) {
    const format = Format.safeParse(schema.meta()).data?.format
    if (format === 'date' || format === 'partial-date') return 'date'
    return path === 'id' || path.endsWith('.id') ? 'id' : 'text'
  }
  throw new Error(`${path} is no single value, so that nothing can be compared with it`)
}
