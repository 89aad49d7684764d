import { z } from 'zod'
import { said } from './bilingual.ts'
import { PartialDate } from './partial-date.ts'

/** A fact from outside the archive: shown as cited, never as if it stood in the reply. */
export const Citation = z
  .strictObject({
    title: z.string().min(1).meta(said('文献或网页名称。', 'Title of the document or page.')),
    publisher: z.string().min(1).meta(said('发布者。', 'Publisher.')),
    url: z.url().nullable().meta(said('网址。', 'Web address.')),
    published_on: PartialDate.nullable().meta(said('发布日期。', 'Date of publication.')),
  })
  .meta(said('外部引用，本档案未收存其原文。', 'A citation; the text itself is not archived here.'))
export type Citation = z.infer<typeof Citation>
