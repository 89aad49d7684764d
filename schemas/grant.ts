import { z } from 'zod'
import { Bilingual, closedList, said } from './bilingual.ts'
import { DisclosureSummary } from './disclosure.ts'
import { Evidence, Quote } from './evidence.ts'
import { Period } from './figure.ts'
import { foot, head } from './head.ts'
import { Id, PartName } from './id.ts'
import { FigureReference } from './quantity.ts'
import { Reference } from './reference.ts'
import { ReplyReference } from './reply-reference.ts'

export const GrantLevel = closedList(
  {
    policy: { zh: '政策', en: 'policy' },
    aggregate: { zh: '汇总', en: 'aggregate' },
    item: { zh: '逐项', en: 'item' },
  },
  '层级：政策规定、汇总数或单项资助。',
  'Level: a rule of policy, an aggregate, or one grant.',
)

export const GrantStage = closedList(
  {
    promised: { zh: '安排', en: 'promised' },
    awarded: { zh: '给予', en: 'awarded' },
    paid: { zh: '拨付', en: 'paid' },
  },
  '金额所处阶段，依原文用词。',
  'Stage of the amount, by the words of the text.',
)

const fields = {
  level: GrantLevel,
  label: Bilingual.meta(said('资助内容。', 'What is granted.')),
  programme: Bilingual.meta(said('所属项目或政策。', 'The programme it belongs to.')),
  funder_text: z
    .string()
    .min(1)
    .nullable()
    .meta(said('原文所称出资方。', 'Who funds it, in the letter’s words.')),
  recipient: z.string().min(1).nullable().meta(said('受助单位。', 'Recipient.')),
  period: Period.nullable().meta(said('期间。', 'Period.')),
}

const stage = {
  stage: GrantStage,
  stage_text: z.string().min(1).meta(said('原文用词，如“给予”。', 'The word used, such as 给予.')),
}

export const GrantEntry = z
  .strictObject({
    id: PartName,
    ...fields,
    funder: Id.nullable().meta(said('出资机构编号。', 'Id of the funding body.')),
    recipients_count: PartName.nullable(),
    amounts: z.array(z.strictObject({ ...stage, figure: PartName })).min(1),
    evidence: Quote,
    absent: foot.absent,
  })
  .meta(said('资助（录入格式）。', 'A grant, as authored.'))
export type GrantEntry = z.infer<typeof GrantEntry>

/** Public money for organisations. Terms follow 360Giving where they fit. */
export const Grant = z
  .strictObject({
    ...head,
    reply: ReplyReference,
    ...fields,
    recipient_code: z
      .string()
      .regex(/^[0-9A-Z]{18}$/, 'expected a unified social credit code')
      .nullable()
      .meta(said('受助单位的统一社会信用代码。', 'Unified social credit code of the recipient.')),
    funder: Reference.nullable().meta(said('出资机构。', 'The funding body.')),
    recipients_count: FigureReference.nullable().meta(
      said('受助单位数。', 'Number of recipients.'),
    ),
    amounts: z
      .array(z.strictObject({ ...stage, figure: FigureReference }))
      .min(1)
      .meta(said('金额及阶段。', 'Amounts, each with its stage.')),
    disclosure: DisclosureSummary.nullable().meta(
      said('所述与列出。', 'How much of it is itemised.'),
    ),
    evidence: Evidence,
    ...foot,
  })
  .meta(said('资助：政策、汇总或逐项。', 'Grant: policy, aggregate or item.'))
export type Grant = z.infer<typeof Grant>
