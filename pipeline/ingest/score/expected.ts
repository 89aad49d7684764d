import { z } from 'zod'

const fields = z.strictObject({
  kind: z.enum(['npc_suggestion', 'cppcc_proposal']).nullable(),
  term: z.int().nullable(),
  session: z.int().nullable(),
  number: z.string().nullable(),
  topic: z.string().nullable(),
  addressees: z.array(z.string()).nullable(),
  department: z.string().nullable(),
  signed_on: z.string().nullable(),
  published_on: z.string().nullable(),
  doc_number: z.string().nullable(),
  result_class: z.string().nullable(),
})

/** What a person read from a fixture page, beside it as `<page>.expected.json`. */
export const Expected = z.union([
  z.strictObject({
    outcome: z.literal('refused'),
    /** Words that the reason must hold. */
    reason: z.string().min(1),
  }),
  z.strictObject({
    outcome: z.enum(['reply', 'suggestion_and_reply', 'suggestion']),
    fields,
    /** Words the archived text must hold, and words it must not. */
    text_has: z.array(z.string()).optional(),
    text_lacks: z.array(z.string()).optional(),
  }),
])
export type Expected = z.infer<typeof Expected>
export type FieldName = keyof z.infer<typeof fields>
export const fieldNames = fields.keyof().options
