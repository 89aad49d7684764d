import { z } from 'zod'
import { Bilingual, closedList, said } from './bilingual.ts'
import { DateRule } from './date-rule.ts'
import { Evidence, Quote } from './evidence.ts'
import { foot, head } from './head.ts'
import { Id, PartName } from './id.ts'
import { IsoDate, PartialDate } from './partial-date.ts'
import { Citation } from './citation.ts'
import { FigureReference } from './quantity.ts'
import { Reference } from './reference.ts'
import { ReplyReference } from './reply-reference.ts'

export const Modality = closedList(
  {
    promise: { zh: '承诺', en: 'promise' },
    reported_obligation: { zh: '转述的上级要求', en: 'reported obligation' },
    conditional: { zh: '附条件', en: 'conditional' },
    recurring: { zh: '持续性安排', en: 'recurring' },
    aspiration: { zh: '努力方向', en: 'aspiration' },
  },
  '语气：这句话在多大程度上是承诺。',
  'Modality: what kind of undertaking the sentence is.',
)

export const CommitmentStatus = closedList(
  {
    met: { zh: '后来公布的材料显示已达到', en: 'met, by later published evidence' },
    partly_met: { zh: '后来公布的材料显示部分达到', en: 'partly met, by later published evidence' },
    not_met: { zh: '后来公布的材料显示未达到', en: 'not met, by later published evidence' },
    unknown: { zh: '未见后续材料', en: 'no later published evidence' },
    superseded: { zh: '已被后来的表述取代', en: 'superseded by a later statement' },
  },
  '状态：只依据后来公布的材料；期限已过不等于状态。',
  'Status, from later published evidence only; that a date has passed is not a status.',
)

const fields = {
  label: Bilingual.meta(said('承诺内容。', 'What is undertaken.')),
  modality: Modality,
  owner_text: z
    .string()
    .min(1)
    .nullable()
    .meta(said('原句所称的责任方。', 'Who is to do it, in the sentence’s words.')),
  metric: Bilingual.nullable().meta(said('衡量什么。', 'What is measured.')),
  target_text: z.string().min(1).nullable().meta(said('目标，按原文。', 'The target as printed.')),
  due_text: z.string().min(1).nullable().meta(said('期限，按原文。', 'The due date as printed.')),
  due_on: PartialDate.nullable().meta(said('期限，解析后。', 'The due date, resolved.')),
  due_rule: DateRule.nullable().meta(said('期限如何解析。', 'How the due date was resolved.')),
  later_evidence: z
    .array(z.strictObject({ status: CommitmentStatus, on: PartialDate, citation: Citation }))
    .meta(
      said('后来公布的材料及其所示状态。', 'Later published evidence, and the status it shows.'),
    ),
}

export const CommitmentEntry = z
  .strictObject({
    id: PartName,
    ...fields,
    owner: Id.nullable().meta(said('责任机构编号。', 'Id of the body that is to do it.')),
    target: PartName.nullable().meta(
      said('目标数字的名称。', 'Name of the figure that is the target.'),
    ),
    conflicts_with: z
      .array(PartName)
      .meta(
        said('目标相同而期限不同的承诺。', 'Commitments to the same target with another date.'),
      ),
    evidence: Quote,
    absent: foot.absent,
  })
  .meta(said('承诺（录入格式）。', 'A commitment, as authored.'))
export type CommitmentEntry = z.infer<typeof CommitmentEntry>

/** What a reply says will be done. Evidence is labelled; nobody is called a breaker of promises. */
export const Commitment = z
  .strictObject({
    ...head,
    reply: ReplyReference,
    text: z.string().min(1).meta(said('原文。', 'Its words.')),
    ...fields,
    owner: Reference.nullable().meta(said('责任机构。', 'The body that is to do it.')),
    target: FigureReference.nullable().meta(said('目标数字。', 'The figure that is the target.')),
    due_latest: IsoDate.nullable().meta(
      said('期限所含的最后一天。', 'The last day the due date allows.'),
    ),
    status: CommitmentStatus,
    conflicts_with: z
      .array(Reference)
      .meta(
        said('目标相同而期限不同的承诺。', 'Commitments to the same target with another date.'),
      ),
    evidence: Evidence,
    ...foot,
  })
  .meta(said('承诺：答复中说将要做的事。', 'Commitment: what a reply says will be done.'))
export type Commitment = z.infer<typeof Commitment>
