import { z } from 'zod'
import { said } from './bilingual.ts'

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** A record's id: ASCII, lower case, no dots, stable for ever: `weihai-17-2-77`, `weihai-17-2-77_grants-total`. */
export const Id = z
  .string()
  .regex(new RegExp(`^${slug}(?:_${slug})?$`), 'expected lower-case ASCII words joined by hyphens')
  .meta(
    said(
      '编号：小写 ASCII，永久不变；部分记录以“答复编号_名称”表示。',
      'Stable id: lower-case ASCII; a part of a reply is written reply_name.',
    ),
  )

/** The name of a part inside its reply's file: `grants-total`. Published as `<reply>_<name>`. */
export const PartName = z
  .string()
  .regex(new RegExp(`^${slug}$`), 'expected lower-case ASCII words joined by hyphens')
  .meta(
    said(
      '答复文件内的名称；公布时前面加上答复编号。',
      'Name inside the reply’s file; published with the reply’s id before it.',
    ),
  )

/** A frozen place in an archived text: `s12` for a sentence, `p3` for a paragraph. */
export const SentenceAnchor = z
  .string()
  .regex(/^s[1-9][0-9]*$/, 'expected a sentence anchor such as s12')
  .meta(said('句子锚点，公布后不变。', 'Sentence anchor, frozen at publication.'))

/** A place in any archived text: a sentence of a letter, or `r12`, the twelfth row of a table. */
export const Anchor = z
  .string()
  .regex(/^[sr][1-9][0-9]*$/, 'expected an anchor such as s12 or r12')
  .meta(said('原句（s）或表格行（r）的锚点。', 'Anchor of the sentence (s) or table row (r).'))

export const ParagraphAnchor = z
  .string()
  .regex(/^p[1-9][0-9]*$/, 'expected a paragraph anchor such as p3')
  .meta(said('段落锚点，公布后不变。', 'Paragraph anchor, frozen at publication.'))
