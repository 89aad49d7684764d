import { z } from 'zod'
import type { DocumentReader, Place } from '../document-reader.ts'
import { limitBreaks } from './limit-breaks.ts'

/** What clients send, which may only grow; or what they receive, which they must go on understanding. */
export type Direction = 'asked' | 'answered'

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** What of JSON Schema our documents use. */
const Schema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(Value).optional(),
  const: Value.optional(),
  required: z.array(z.string()).default([]),
  default: z.unknown().optional(),
})
type Schema = z.infer<typeof Schema>

/** Finds what clients of one document cannot do, or may trip over, with another. */
export class SchemaBreaks {
  readonly #before: DocumentReader
  readonly #now: DocumentReader
  /** Schemas point at one another, and at themselves. */
  readonly #seen = new Set<string>()

  constructor(before: DocumentReader, now: DocumentReader) {
    this.#before = before
    this.#now = now
  }

  /** What broke, each in words, where it is found first. */
  between(before: Place, now: Place, direction: Direction, at: string): string[] {
    const key = `${direction} ${before.pointer} ${now.pointer}`
    if (this.#seen.has(key)) return []
    this.#seen.add(key)
    const [was, is] = [variantsOf(this.#before, before), variantsOf(this.#now, now)]
    return [
      ...[...was].flatMap(([name, each]) => {
        const other = is.get(name)
        if (other !== undefined) {
          // A schema that offers no choice is its own and only variant.
          return each.pointer === before.pointer
            ? this.#one(each, other, direction, at)
            : this.between(each, other, direction, at)
        }
        return name === 'null' && direction === 'answered' ? [] : [`${at}: is no longer ${name}`]
      }),
      ...[...is.keys()]
        .filter((name) => direction === 'answered' && !was.has(name))
        .map((name) => `${at}: may now be ${name}`),
    ]
  }

  #one(before: Place, now: Place, direction: Direction, at: string): string[] {
    const [was, is] = [Schema.parse(before.value), Schema.parse(now.value)]
    return [
      ...valueBreaks(was, is, direction),
      ...limitBreaks(was, is, direction),
      ...(was.default !== undefined && was.default !== is.default
        ? [`its default was ${JSON.stringify(was.default)}`]
        : []),
    ]
      .map((what) => `${at}: ${what}`)
      .concat(this.#inside(before, now, was, is, direction, at))
  }

  #inside(
    before: Place,
    now: Place,
    was: Schema,
    is: Schema,
    direction: Direction,
    at: string,
  ): string[] {
    const properties = new Map(this.#now.in(now, 'properties'))
    const fields = this.#before.in(before, 'properties').flatMap(([name, place]) => {
      const path = `${at}.${name}`
      const other = properties.get(name)
      if (other === undefined) return [`${path}: is gone`]
      const [mustBe, mustNowBe] = [was, is].map(({ required }) => required.includes(name))
      const missing =
        direction === 'answered' && mustBe && !mustNowBe ? [`${path}: may now be missing`] : []
      return [...missing, ...this.between(place, other, direction, path)]
    })
    const demanded =
      direction === 'asked'
        ? is.required
            .filter((name) => !was.required.includes(name))
            .map((name) => `${at}.${name}: is now required`)
        : []
    const parts = inner.flatMap(({ key, path }) => {
      const [one, other] = [this.#before.under(before, key), this.#now.under(now, key)]
      if (one === null) return []
      return other === null
        ? [`${at}${path}: is no longer described`]
        : this.between(one, other, direction, `${at}${path}`)
    })
    const others = this.#now.in(now, 'allOf').map(([, place]) => place)
    const all = this.#before.in(before, 'allOf').flatMap(([, place], index) => {
      const other = others[index]
      return other === undefined
        ? [`${at}: a part of it is gone`]
        : this.between(place, other, direction, at)
    })
    return [...fields, ...demanded, ...parts, ...all]
  }
}

/** Where a schema holds one other. */
const inner = [
  { key: 'items', path: '[]' },
  { key: 'additionalProperties', path: '{}' },
  { key: 'propertyNames', path: '{keys}' },
  { key: 'x-line', path: '' },
] as const

/** The schemas of which a value meets one, each by what tells it apart; a schema that offers no choice is the only one. */
function variantsOf(document: DocumentReader, place: Place): Map<string, Place> {
  const offered = [...document.in(place, 'anyOf'), ...document.in(place, 'oneOf')]
  const variants = new Map<string, Place>()
  const alone: [string, Place][] = [['', place]]
  for (const [, each] of offered.length > 0 ? offered : alone) {
    for (const [name, variant] of offered.length > 0
      ? variantsOf(document, each)
      : typesOf(document, each)) {
      let unique = name
      while (variants.has(unique)) unique += '′'
      variants.set(unique, variant)
    }
  }
  return variants
}

/** A schema once for each type it allows; an object also by the constants in it. */
function typesOf(document: DocumentReader, place: Place): [string, Place][] {
  const { type = 'anything' } = Schema.parse(place.value)
  const constants = document.in(place, 'properties').flatMap(([name, property]) => {
    const value = Schema.safeParse(property.value).data?.const
    return value === undefined ? [] : [`${name}=${String(value)}`]
  })
  const suffix = constants.length === 0 ? '' : ` with ${constants.join()}`
  return [type].flat().map((each) => [`${each}${suffix}`, place])
}

function valueBreaks(before: Schema, now: Schema, direction: Direction): string[] {
  const [was, is] = [valuesOf(before), valuesOf(now)]
  if (was === undefined)
    return is !== undefined && direction === 'asked' ? [`takes only ${is.join(', ')} now`] : []
  if (is === undefined)
    return direction === 'answered' ? [`may now be other than ${was.join(', ')}`] : []
  return was.filter((value) => !is.includes(value)).map((value) => `${String(value)} is gone`)
}

const valuesOf = (schema: Schema) => (schema.const === undefined ? schema.enum : [schema.const])
