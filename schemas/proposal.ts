import { z } from 'zod'
import { closedList, said } from './bilingual.ts'
import { Congress } from './congress.ts'
import { Evidence, QuoteOrCell } from './evidence.ts'
import { foot, head } from './head.ts'
import { Id } from './id.ts'
import { IsoDate, PartialDate } from './partial-date.ts'
import { Place, PlaceSlug } from './place.ts'
import { Reference } from './reference.ts'
import { ReplyReference } from './reply-reference.ts'
import { ReplyKind } from './reply-kind.ts'
import { ProposalNumber } from './proposal-number.ts'

export const ProposalKind = closedList(
  {
    npc_suggestion: { zh: '人大代表建议', en: 'suggestion of a People’s Congress deputy' },
    cppcc_proposal: { zh: '政协提案', en: 'proposal of a CPPCC member' },
  },
  '建议或提案，依会议判断，不依称呼。',
  'Suggestion or proposal: decided by the assembly, never by the salutation.',
)

export const ProposalStatus = closedList(
  {
    submitted: { zh: '已提出', en: 'submitted' },
    assigned: { zh: '已交办', en: 'assigned' },
    returned: { zh: '已退回', en: 'returned' },
    interim_answered: { zh: '已阶段性答复', en: 'interim answer given' },
    answered: { zh: '已答复', en: 'answered' },
    re_answering: { zh: '重新办理中', en: 'being answered again' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    unknown: { zh: '不详', en: 'unknown' },
  },
  '办理状态，由答复得出。',
  'Status, derived from the replies.',
)

export const ClockState = closedList(
  {
    unknown_start: {
      zh: '归档文本未载交办日期，无法计时',
      en: 'the archived text gives no day of assignment',
    },
    running: { zh: '期限内', en: 'running' },
    in_extension: {
      zh: '已过一般期限，未过涉及面广、处理难度大时的期限',
      en: 'past the due date, within the longer time for broad or difficult matters',
    },
    overdue: { zh: '已过期限', en: 'past the due date, the longer one where there is one' },
    answered_in_time: { zh: '期限内答复', en: 'answered in time' },
    answered_in_extension: {
      zh: '一般期限后、涉及面广、处理难度大时的期限内答复',
      en: 'answered after the due date, within the longer time for broad or difficult matters',
    },
    answered_late: { zh: '期限后答复', en: 'answered late' },
    answered: {
      zh: '已答复，已知日期不足以判断是否在期限内',
      en: 'answered, on dates that do not tell whether in time',
    },
    not_applicable: { zh: '不适用', en: 'not applicable' },
  },
  '计时状态。计时自交办之日起，绝不由会议或署名日期推算。',
  'State of the clock. It runs from assignment and is never derived from the session or signature.',
)

export const ClockReason = closedList(
  {
    other_assembly: {
      zh: '本档案收存的期限只针对人大代表建议',
      en: 'the time limits archived here are for suggestions of People’s Congress deputies',
    },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    no_rule: {
      zh: '交办当日施行的规则，本档案未收存或施行日期不详',
      en: 'no rule archived here is known to have been in force on the day of assignment',
    },
    rules_differ: {
      zh: '交办当日施行的是哪一个文本不详，而各文本的期限不同',
      en: 'which text was in force on the day of assignment is not known, and their limits differ',
    },
  },
  '为何不计时。',
  'Why no clock is run.',
)
export type ClockReason = z.infer<typeof ClockReason>

export const Clock = z
  .strictObject({
    state: ClockState,
    reason: ClockReason.nullable(),
    due_on: IsoDate.nullable().meta(said('应答复日期。', 'The day the reply is due.')),
    due_on_extended: IsoDate.nullable().meta(
      said(
        '涉及面广、处理难度大时的应答复日期；是否属于此类，归档文本未载。',
        'The day it is due where the matter is broad or difficult; whether it is, is not published.',
      ),
    ),
    days: z
      .int()
      .nullable()
      .meta(
        said(
          '交办至答复（或至 as_of）的天数。',
          'Days from assignment to the reply, or to as_of while none was given.',
        ),
      ),
    rule: Reference.nullable().meta(
      said(
        '适用规则；不知是两个文本中哪一个时为空。',
        'The rule applied; null where it is one of two and not known which.',
      ),
    ),
    rules: z
      .array(Reference)
      .meta(
        said(
          '可能适用的规则；有两个时，二者期限相同。',
          'The rules that may apply; where there are two, they give the same time.',
        ),
      ),
    as_of: IsoDate.meta(said('计算所依日期。', 'The day it is computed for.')),
  })
  .meta(said('答复期限计时。', 'The clock on the reply.'))
export type Clock = z.infer<typeof Clock>

const ResultClass = z
  .strictObject({
    scheme: z.string().min(1).meta(said('分类办法。', 'The scheme of classes.')),
    code: z.string().min(1).meta(said('类别代码。', 'Code.')),
    label: z.string().min(1).meta(said('类别名称。', 'Label.')),
    normalised: closedList(
      {
        solved: { zh: '已解决', en: 'solved' },
        in_progress: { zh: '正在解决', en: 'in progress' },
        planned: { zh: '列入计划', en: 'planned' },
        not_feasible_or_reference: {
          zh: '暂难解决或留作参考',
          en: 'not feasible for now, or kept for reference',
        },
        unknown: { zh: '不详', en: 'not known' },
      },
      '统一后的类别；各地字母含义不同，不可直接比较。',
      'The class in common terms; letters mean different things in different places.',
    ),
  })
  .meta(
    said(
      '办理结果分类；各地字母含义不同，不可直接比较。',
      'Result class; letters are not comparable between places.',
    ),
  )

const opinion = closedList(
  {
    satisfied: { zh: '满意', en: 'satisfied' },
    basically_satisfied: { zh: '基本满意', en: 'basically satisfied' },
    not_satisfied: { zh: '不满意', en: 'not satisfied' },
  },
  '代表的评价。',
  'The deputy’s opinion.',
).nullable()

const Rating = z
  .strictObject({
    attitude: opinion.meta(said('对办理态度的评价。', 'Opinion of how it was handled.')),
    result: opinion.meta(said('对办理结果的评价。', 'Opinion of the result.')),
  })
  .meta(said('代表评价。', 'The deputy’s rating.'))

const known = z.boolean().nullable()

const fields = {
  kind: ProposalKind,
  congress: Congress,
  number: ProposalNumber,
  title: z
    .string()
    .min(1)
    .nullable()
    .meta(said('建议标题，据答复首句。', 'Title, as the reply names it.')),
  submitted_on: PartialDate.nullable().meta(said('提出日期。', 'Handed in on.')),
  assigned_on: IsoDate.nullable().meta(said('交办日期。', 'Assigned on (交办).')),
  withdrawn_on: PartialDate.nullable().meta(said('撤回日期。', 'Withdrawn on.')),
  result_class: ResultClass.nullable(),
  rating: Rating.nullable(),
  disclosure: z
    .strictObject({
      suggestion: known.meta(
        said('建议原文是否公开。', 'Whether the suggestion’s text is public.'),
      ),
      reply: known.meta(said('答复是否公开。', 'Whether the reply is public.')),
      feedback: known.meta(said('代表反馈是否公开。', 'Whether the deputy’s feedback is public.')),
    })
    .meta(said('三项公开事实，各自独立。', 'Three separate facts of publicity.')),
}

const answeredOn = PartialDate.meta(
  said(
    '办理情况表所列答复日期；收存的答复另有署名日期。',
    'Day of the reply as a table of progress prints it; an archived reply has its own date.',
  ),
)

/** Facts of a proposal that are read off an archived text, each with its quote or cell. */
const provable = [
  'kind',
  'congress',
  'number',
  'title',
  'deputies',
  'joint_deputies',
  'lead_body',
  'submitted_on',
  'assigned_on',
  'answered_on',
  'withdrawn_on',
  'co_bodies',
  'resubmission_of',
  'result_class',
  'rating_attitude',
  'rating_result',
  'disclosure_suggestion',
  'disclosure_reply',
  'disclosure_feedback',
] as const
export const Provable = z.enum(provable)

export const ProposalEntry = z
  .strictObject({
    ...fields,
    answered_on: answeredOn.optional(),
    place: PlaceSlug,
    lead_deputy: Id,
    joint_deputies: z.array(Id),
    lead_body: Id,
    co_bodies: z.array(Id).nullable(),
    resubmission_of: Id.nullable(),
    evidence: z.strictObject({ source: Id, quotes: z.partialRecord(Provable, QuoteOrCell) }),
    recorded_on: foot.recorded_on,
    absent: foot.absent,
  })
  .meta(said('建议（录入格式）。', 'A proposal, as authored.'))
export type ProposalEntry = z.infer<typeof ProposalEntry>

const ReplyOfProposal = ReplyReference.extend({
  kind: ReplyKind,
  published_on: PartialDate.nullable(),
}).meta(said('对它的一份答复。', 'One reply to it.'))

/** What a deputy handed in, and where it stands. */
export const Proposal = z
  .strictObject({
    ...head,
    ...fields,
    answered_on: answeredOn.nullable(),
    place: Place,
    deputies: z
      .strictObject({ lead: Reference, joint: z.array(Reference) })
      .meta(said('领衔与附议代表。', 'Lead and joint deputies.')),
    lead_body: Reference.meta(said('主办单位。', 'The body that leads and signs.')),
    co_bodies: z.array(Reference).nullable().meta(said('协办单位。', 'Assisting bodies.')),
    resubmission_of: Reference.nullable().meta(
      said('再次提出的前案。', 'The earlier proposal it repeats.'),
    ),
    replies: z.array(ReplyOfProposal).meta(said('答复。', 'Its replies.')),
    status: ProposalStatus,
    clock: Clock,
    evidence: z
      .partialRecord(Provable, Evidence)
      .meta(
        said(
          '各项事实的原句或表格中的一格。',
          'The sentence, or the cell of a table, behind each fact.',
        ),
      ),
    ...foot,
  })
  .meta(said('建议（人大代表建议或政协提案）。', 'Proposal: what a deputy handed in.'))
export type Proposal = z.infer<typeof Proposal>
