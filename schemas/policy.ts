import { z } from 'zod'
import { said } from './bilingual.ts'
import { Evidence, Quote } from './evidence.ts'
import { foot, head } from './head.ts'
import { Id } from './id.ts'
import { PartialDate } from './partial-date.ts'
import { ReplyReference } from './reply-reference.ts'

const fields = {
  title: z
    .string()
    .min(1)
    .meta(said('文件名称，按原文（去除断行）。', 'Title as printed, broken lines joined.')),
  doc_number: z.string().min(1).nullable().meta(said('发文字号。', 'Document number.')),
  issuers: z
    .array(z.string().min(1))
    .meta(said('原文所称的发文机关。', 'Who issued it, in the letter’s words.')),
  issued_on: PartialDate.nullable().meta(
    said('印发时间，据原文。', 'When it was issued, according to the letter.'),
  ),
}

export const PolicyEntry = z
  .strictObject({
    ...fields,
    cited_in: z
      .array(z.strictObject({ reply: Id, quote: Quote }))
      .min(1)
      .meta(said('引用它的答复及原句。', 'The replies that cite it, with the quote.')),
    recorded_on: foot.recorded_on,
    absent: foot.absent,
  })
  .meta(said('政策文件（录入格式）。', 'A policy document, as authored.'))
export type PolicyEntry = z.infer<typeof PolicyEntry>

/** A document that a reply cites. Its own text is not archived here. */
export const Policy = z
  .strictObject({
    ...head,
    ...fields,
    cited_in: z
      .array(z.strictObject({ reply: ReplyReference, evidence: Evidence }))
      .meta(said('引用它的答复及证据。', 'The replies that cite it, with evidence.')),
    ...foot,
  })
  .meta(said('答复中引用的政策文件。', 'A policy document cited in a reply.'))
export type Policy = z.infer<typeof Policy>
