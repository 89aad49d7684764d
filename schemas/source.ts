import { z } from 'zod'
import { closedList, said } from './bilingual.ts'
import { foot, head } from './head.ts'
import { PartialDate } from './partial-date.ts'
import { ReplyReference } from './reply-reference.ts'
import { TableShape } from './table.ts'

export const RedactionRule = closedList(
  {
    contact_name: { zh: '联系人姓名（保留姓氏）', en: 'contact’s name (surname kept)' },
    mobile: { zh: '手机号码', en: 'mobile number' },
    id_number: { zh: '身份证号码', en: 'identity number' },
    home_address: { zh: '家庭住址', en: 'home address' },
    email: { zh: '电子邮箱', en: 'e-mail address' },
  },
  '遮盖规则：只记类别，不记内容。',
  'What was masked: the kind, never the content.',
)
export type RedactionRule = z.infer<typeof RedactionRule>

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')

const fields = {
  publisher: z.string().min(1).nullable().meta(said('发布网站。', 'The site that published it.')),
  original_url: z.url().nullable().meta(said('原网页地址。', 'Address of the original page.')),
  retrieved_on: PartialDate.nullable().meta(said('取得日期。', 'When it was retrieved.')),
  cms: z
    .string()
    .min(1)
    .nullable()
    .meta(said('网站所用系统。', 'The system the page was made with.')),
  sha256: sha256.meta(
    said('已归档（遮盖后）文本的 SHA-256。', 'SHA-256 of the archived (masked) text.'),
  ),
  redactions: z
    .array(
      z.strictObject({
        rule: RedactionRule,
        count: z.int().positive().meta(said('处数。', 'How many places.')),
      }),
    )
    .meta(said('归档前遮盖的个人信息。', 'Personal data masked before archiving.')),
}

export const SourceEntry = z
  .strictObject({
    ...fields,
    table: TableShape.optional(),
    recorded_on: foot.recorded_on,
    absent: foot.absent,
  })
  .meta(said('来源（录入格式）。', 'A source, as authored.'))
export type SourceEntry = z.infer<typeof SourceEntry>

/** An archived official text: decoded UTF-8, LF, masked, nothing else changed. */
export const Source = z
  .strictObject({
    ...head,
    ...fields,
    reply: ReplyReference.nullable().meta(
      said(
        '从中读出的答复；建议办理情况表为空。',
        'The reply read from it, or that a table itemises; null for a table of suggestions.',
      ),
    ),
    table: TableShape.nullable().meta(
      said(
        '表格的读法：一行一行，格间为制表符；不是表格则为空。',
        'How the table is read: a row a line, tabs between cells; null where it is no table.',
      ),
    ),
    bytes: z.int().positive().meta(said('字节数。', 'Size in bytes.')),
    characters: z.int().positive().meta(said('Unicode 码点数。', 'Length in Unicode code points.')),
    text_url: z
      .string()
      .startsWith('/')
      .meta(said('已归档文本，逐字节。', 'The archived text, byte for byte.')),
    ...foot,
  })
  .meta(said('来源：已归档的官方原文。', 'Source: an archived official text.'))
export type Source = z.infer<typeof Source>
