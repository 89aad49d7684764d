import { z } from 'zod'
import { Bilingual } from './bilingual.ts'

const Labels = z.record(z.string(), Bilingual)

/**
 * Turns what zod prints into what readers of the document get: the names of a
 * closed list’s values instead of our own keys, and objects that may gain fields,
 * as the API’s promise says they do.
 */
export function publicSchema({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const labels = Labels.safeParse(jsonSchema.labels).data
  if (labels) {
    jsonSchema['x-enumDescriptions'] = Object.fromEntries(
      Object.entries(labels).map(([value, { zh, en }]) => [value, `${zh} · ${en}`]),
    )
  }
  // zod's own name for a prefix, and the ends of what a double holds: neither tells a client anything.
  if (jsonSchema.format === 'starts_with') delete jsonSchema.format
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
  delete jsonSchema.zh
  delete jsonSchema.en
  delete jsonSchema.labels
  delete jsonSchema.allowed
}
