import { z } from 'zod'
import { Bilingual } from '../../schemas/bilingual.ts'

/**
 * One JSON Schema, whole in itself: draft-07, which every YAML editor reads, and
 * nothing by reference, so that a change shows where it was made.
 */
export function editorSchema(authored: z.ZodType): object {
  const { $schema, ...schema } = z.toJSONSchema(authored, {
    target: 'draft-07',
    io: 'input',
    override: forEditors,
  })
  const $comment = 'Generated from schemas/ by pipeline/generate (npm run generate): do not edit.'
  return { $comment, $schema, ...schema }
}

const Labels = z.record(z.string(), Bilingual)

/** The names of a closed list's values go where yaml-language-server shows them; our own keys go. */
function forEditors({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const labels = Labels.safeParse(jsonSchema.labels).data
  if (labels) {
    jsonSchema.enumDescriptions = Object.values(labels).map(({ zh, en }) => `${zh} · ${en}`)
  }
  delete jsonSchema.zh
  delete jsonSchema.en
  delete jsonSchema.labels
}
