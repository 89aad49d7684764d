import { z } from 'zod'
import { closedList, said } from './bilingual.ts'
import { ParagraphAnchor, SentenceAnchor } from './id.ts'

export const ParagraphKind = closedList(
  {
    page_header: { zh: '网页抬头', en: 'page header' },
    title: { zh: '标题', en: 'title' },
    salutation: { zh: '主送', en: 'salutation' },
    heading: { zh: '小标题', en: 'heading' },
    body: { zh: '正文', en: 'body' },
    closing: { zh: '结语', en: 'closing' },
    signature: { zh: '署名', en: 'signature' },
    date: { zh: '成文日期', en: 'date' },
    contact: { zh: '联系方式', en: 'contact line' },
    attachment: { zh: '附件', en: 'attachment' },
    page_footer: { zh: '网页页脚', en: 'page footer' },
  },
  '段落在信中的作用。',
  'What the paragraph is in the letter.',
)
export type ParagraphKind = z.infer<typeof ParagraphKind>

/**
 * A paragraph as it was frozen when the reply was published. Its sentences
 * (each with the space that follows it inside the paragraph) and `after` (the
 * space before the next paragraph), joined over all paragraphs, are the archived
 * text, character for character.
 */
export const FrozenParagraph = z
  .strictObject({
    anchor: ParagraphAnchor,
    kind: ParagraphKind,
    sentences: z.record(SentenceAnchor, z.string().min(1)),
    after: z
      .string()
      .regex(/^\s*$/, 'expected white space')
      .meta(said('段后空白。', 'White space after it.')),
  })
  .meta(said('公布时冻结的一段。', 'A paragraph, frozen at publication.'))
export type FrozenParagraph = z.infer<typeof FrozenParagraph>

const place = {
  start: z.int().nonnegative().meta(said('起点，码点。', 'Start, in code points.')),
  end: z.int().positive().meta(said('终点（不含），码点。', 'End (exclusive), in code points.')),
}

export const Sentence = z
  .strictObject({
    anchor: SentenceAnchor,
    ...place,
    text: z.string().min(1).meta(said('原文，断行照旧。', 'Its text, broken lines as they are.')),
  })
  .meta(said('句子。', 'A sentence.'))
export type Sentence = z.infer<typeof Sentence>

export const Paragraph = z
  .strictObject({
    anchor: ParagraphAnchor,
    kind: ParagraphKind,
    sentences: z.array(Sentence).min(1),
  })
  .meta(said('段落。', 'A paragraph.'))
export type Paragraph = z.infer<typeof Paragraph>

export const Section = z
  .strictObject({
    heading: Sentence.nullable().meta(
      said('小标题；信首部分没有。', 'Heading; none for the part before the first.'),
    ),
    paragraphs: z.array(Paragraph),
  })
  .meta(said('一节。', 'A section.'))
export type Section = z.infer<typeof Section>
