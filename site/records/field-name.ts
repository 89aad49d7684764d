import { z } from 'zod'

const Said = z.object({ zh: z.string() })

/**
 * The Chinese name of a record's field, by its path (`clock.due_on`,
 * `operands.0.basis.citation.url`): what the schema says of it, up to the first mark.
 */
export function fieldName(schema: z.ZodType, path: string): string {
  const names = known.get(schema) ?? new Map<string, string>()
  known.set(schema, names)
  const name = names.get(path) ?? readName(schema, path)
  names.set(path, name)
  return name
}

/** Ten thousand pages name the same fields. */
const known = new WeakMap<z.ZodType, Map<string, string>>()

function readName(schema: z.ZodType, path: string): string {
  const found = path
    .split('.')
    .reduce<z.ZodType[]>((schemas, key) => schemas.flatMap((each) => step(each, key)), [schema])
  for (const field of found.flatMap(layers)) {
    const said = Said.safeParse(field.meta())
    if (said.success) return within(schema, path, said.data.zh.replace(/[。，：；].*$/s, ''))
  }
  throw new Error(`no schema names the field ${path}`)
}

/** A schema, and what it wraps where it may be null or missing. */
function layers(schema: z.ZodType): z.ZodType[] {
  if (!(schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)) return [schema]
  const inner = schema.unwrap()
  return inner instanceof z.ZodType ? [schema, ...layers(inner)] : [schema]
}

/** A name of one character (起, 止) says too little without that of the field around it. */
function within(schema: z.ZodType, path: string, name: string): string {
  const dot = path.lastIndexOf('.')
  return name.length > 1 || dot === -1 ? name : `${fieldName(schema, path.slice(0, dot))}·${name}`
}

function step(schema: z.ZodType, key: string): z.ZodType[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    const inner = schema.unwrap()
    return inner instanceof z.ZodType ? step(inner, key) : []
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) =>
      option instanceof z.ZodType ? step(option, key) : [],
    )
  }
  if (schema instanceof z.ZodArray)
    return schema.element instanceof z.ZodType ? [schema.element] : []
  if (schema instanceof z.ZodObject) {
    const field: unknown = schema.shape[key]
    return field instanceof z.ZodType ? [field] : []
  }
  return []
}
