import { z } from 'zod'

/** A text in the two languages of this project: Chinese first, English beside it. */
export const Bilingual = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
})
export type Bilingual = z.infer<typeof Bilingual>

/**
 * The metadata of a field or record: `schema.meta(said('中文', 'English'))`.
 * `description` is what JSON Schema and OpenAPI print, `zh` and `en` are what
 * the dictionary and the pages read.
 */
export function said(zh: string, en: string) {
  return { description: `${zh}\n${en}`, zh, en }
}

/**
 * A closed list of values, each with its name in both languages:
 * `closedList({ final: { zh: '正式答复', en: 'final reply' } }, '…', '…')`.
 * The names travel with the schema, so that pages and the dictionary print them
 * without a second list.
 */
export function closedList<const L extends Record<string, Bilingual>>(
  labels: L,
  zh: string,
  en: string,
) {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- Object.keys forgets which keys it lists
  const values = Object.keys(labels) as (keyof L & string)[]
  return z.enum(values).meta({ ...said(zh, en), labels })
}
