import { z } from 'zod'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { FieldChange } from '../../schemas/diff.ts'
import { bare, type Found, member } from '../../schemas/field.ts'

type Json = z.infer<typeof Json>
const Json = z.json()

/** Where in a record a value stands: its path as it is said, and the keys that its schema knows. */
interface Place {
  path: string
  keys: readonly string[]
}

/** Every value that differs between two states of a record, in the order of its keys. */
export function fieldChanges(
  schema: z.ZodType,
  before: object,
  after: object,
  without: readonly string[] = [],
): FieldChange[] {
  const found: FieldChange[] = []
  compare({ path: '', keys: [] }, trimmed(before, without), trimmed(after, without))
  return found

  function compare(place: Place, was: Json | undefined, is: Json | undefined) {
    if (JSON.stringify(was) === JSON.stringify(is)) return
    const inner = membersOf(was, is)
    if (inner === null) {
      found.push({
        path: place.path,
        said: saidAt(schema, place.keys),
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
      })
      return
    }
    for (const { name, key, was: old, is: fresh } of inner) {
      compare(
        {
          path: `${place.path}${name}`.replace(/^\./, ''),
          keys: key === null ? place.keys : [...place.keys, key],
        },
        old,
        fresh,
      )
    }
  }
}

const trimmed = (record: object, without: readonly string[]): Json =>
  Json.parse(Object.fromEntries(Object.entries(record).filter(([key]) => !without.includes(key))))

interface Member {
  /** How it is said: `.value`, `[s12]`. */
  name: string
  /** The key in the schema; null for a member of a list. */
  key: string | null
  was: Json | undefined
  is: Json | undefined
}

/** What is compared one by one within two values; null where they are compared as they are. */
function membersOf(was: Json | undefined, is: Json | undefined): Member[] | null {
  if (isObject(was) && isObject(is)) {
    if (isReference(was) && isReference(is) && was.id !== is.id) return null
    const keys = [...new Set([...Object.keys(is), ...Object.keys(was)])]
    return keys.map((key) => ({ name: `.${key}`, key, was: was[key], is: is[key] }))
  }
  if (!Array.isArray(was) || !Array.isArray(is) || ![...was, ...is].every(isObject)) return null
  const [old, fresh] = [named(was), named(is)]
  return [...new Set([...fresh.keys(), ...old.keys()])].map((name) => ({
    name: `[${name}]`,
    key: null,
    was: old.get(name),
    is: fresh.get(name),
  }))
}

const isObject = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isReference = (value: Record<string, Json>) =>
  'id' in value && 'name' in value && 'url' in value

/** The members of a list by what stays theirs when others come and go: an id, an anchor, else their place. */
function named(list: readonly Json[]): Map<string, Json> {
  for (const key of ['id', 'anchor']) {
    const names = list.map((each) => (isObject(each) ? each[key] : undefined))
    if (names.every((name) => typeof name === 'string') && new Set(names).size === list.length) {
      return new Map(list.map((each, index) => [names[index] ?? '', each]))
    }
  }
  return new Map(list.map((each, index) => [String(index + 1), each]))
}

const nothingFound = (): Found => ({ many: false, absent: false })

/** What the innermost field on the way is said to mean. */
function saidAt(schema: z.ZodType, keys: readonly string[]): Bilingual {
  let at = schema
  const last = keys.at(-1) ?? ''
  let said: Bilingual = { zh: last, en: last }
  for (const key of keys) {
    const inner = within(at, key)
    if (inner === undefined) break
    const found = nothingFound()
    at = bare(inner, found)
    if (found.said !== undefined) {
      said = { zh: withoutStop(found.said.zh), en: withoutStop(found.said.en) }
    }
  }
  return said
}

function within(schema: z.ZodType, key: string): z.ZodType | undefined {
  const at = bare(schema, nothingFound())
  if (at instanceof z.ZodObject) return member(at, key)
  if (at instanceof z.ZodUnion) {
    for (const option of at.options) {
      const inner = option instanceof z.ZodType ? within(option, key) : undefined
      if (inner !== undefined) return inner
    }
  }
  return at instanceof z.ZodRecord && at.valueType instanceof z.ZodType ? at.valueType : undefined
}

const withoutStop = (text: string) => text.replace(/[。.]$/, '')
