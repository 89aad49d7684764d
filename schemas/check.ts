import { z } from 'zod'
import { Bilingual, closedList, said } from './bilingual.ts'
import { Citation } from './citation.ts'
import { Evidence, Quote } from './evidence.ts'
import { foot, head } from './head.ts'
import { PartName } from './id.ts'
import { PartialDate } from './partial-date.ts'
import { FigureReference } from './quantity.ts'
import { Reference } from './reference.ts'
import { ReplyReference } from './reply-reference.ts'

export const CheckKind = closedList(
  {
    product: { zh: '乘积', en: 'product' },
    sum: { zh: '合计', en: 'sum' },
    range: { zh: '区间', en: 'range' },
    deadline: { zh: '期限', en: 'deadline' },
    floor_vs_total: { zh: '下限与总额', en: 'floor against total' },
    unit: { zh: '单位', en: 'unit' },
    scope: { zh: '范围', en: 'scope' },
    date: { zh: '日期', en: 'date' },
    same_fact: { zh: '同一事实', en: 'same fact' },
  },
  '核对的种类。',
  'Kind of check.',
)
export type CheckKind = z.infer<typeof CheckKind>

export const CheckOutcome = closedList(
  {
    consistent: { zh: '一致', en: 'consistent' },
    inconsistent: { zh: '不一致', en: 'inconsistent' },
    unexplained: { zh: '原文未说明', en: 'unexplained' },
  },
  '核对结果，由算式得出。',
  'Outcome, derived from the arithmetic.',
)
export type CheckOutcome = z.infer<typeof CheckOutcome>

/** What an operand is to the arithmetic of its kind of check. */
export const OperandRole = closedList(
  {
    factor: { zh: '乘数', en: 'factor' },
    addend: { zh: '加数', en: 'addend' },
    printed: { zh: '所印结果', en: 'printed result' },
    floor: { zh: '每期下限', en: 'floor per period' },
    periods: { zh: '期数', en: 'number of periods' },
    total: { zh: '总额', en: 'total' },
    statement: { zh: '表述', en: 'statement' },
    earlier: { zh: '较早日期', en: 'earlier date' },
    later: { zh: '较晚日期', en: 'later date' },
  },
  '在算式中的作用。',
  'Part played in the arithmetic.',
)

const role = { role: OperandRole }

const ReplyDate = closedList(
  {
    signed_on: { zh: '署名日期', en: 'the date signed' },
    published_on: { zh: '发布日期', en: 'the date published' },
  },
  '答复的哪一个日期。',
  'Which date of the reply.',
)

export const OperandEntry = z
  .union([
    z.strictObject({ ...role, figure: PartName }),
    z.strictObject({ ...role, commitment: PartName }),
    z.strictObject({
      ...role,
      passage: Quote,
      date_text: z.string().min(1).optional(),
      date_on: PartialDate.optional(),
    }),
    z.strictObject({
      ...role,
      citation: Citation,
      states: Bilingual,
      date_on: PartialDate.optional(),
    }),
    z.strictObject({ ...role, reply_date: ReplyDate }),
  ])
  .meta(
    said(
      '算式中的一项：数字、承诺、原文段落、外部引用或答复日期。',
      'One operand: a figure, a commitment, a passage, a citation or a date of the reply.',
    ),
  )
export type OperandEntry = z.infer<typeof OperandEntry>

const fields = {
  kind: CheckKind,
  label: Bilingual.meta(said('核对什么。', 'What is checked.')),
  wording: Bilingual.meta(said('中性说明。', 'What was found, in neutral words.')),
  explanations: z.array(Bilingual).meta(said('可能的解释。', 'Possible explanations.')),
}

export const CheckEntry = z
  .strictObject({
    id: PartName,
    ...fields,
    operands: z.array(OperandEntry).min(2),
    absent: foot.absent,
  })
  .meta(said('核对（录入格式）。', 'A check, as authored.'))
export type CheckEntry = z.infer<typeof CheckEntry>

const kindOfBasis = {
  figure: { zh: '一个数字', en: 'a figure' },
  commitment: { zh: '一项承诺', en: 'a commitment' },
  passage: { zh: '一段原文', en: 'a passage' },
  reply_date: { zh: '答复的一个日期', en: 'a date of the reply' },
  citation: { zh: '外部引用', en: 'a citation of another publication' },
} as const

const basis = <K extends keyof typeof kindOfBasis>(kind: K) =>
  z.literal(kind).meta({
    ...said('依据的种类。', 'What kind of basis it is.'),
    labels: { [kind]: kindOfBasis[kind] },
  })

/** What an operand rests on; every basis but a citation leads to a sentence of the archived text. */
const Basis = z.discriminatedUnion('type', [
  z.strictObject({ type: basis('figure'), figure: FigureReference, evidence: Evidence }),
  z.strictObject({ type: basis('commitment'), commitment: Reference, evidence: Evidence }),
  z.strictObject({ type: basis('passage'), evidence: Evidence }),
  z.strictObject({ type: basis('reply_date'), field: ReplyDate, evidence: Evidence }),
  z.strictObject({ type: basis('citation'), citation: Citation }),
])

export const Operand = z
  .strictObject({
    ...role,
    name: Bilingual.meta(said('这一项是什么。', 'What the operand is.')),
    shown: z.string().min(1).meta(said('代入算式的值。', 'The value used, as shown.')),
    basis: Basis.meta(said('依据。', 'What it rests on.')),
  })
  .meta(said('算式中的一项。', 'One operand.'))
export type Operand = z.infer<typeof Operand>

const Arithmetic = z
  .strictObject({
    expression: z.string().min(1).meta(said('算式。', 'The arithmetic, as a formula.')),
    computed: z
      .string()
      .min(1)
      .meta(said('算得的，或前一处的。', 'What it gives, or what the first statement says.')),
    printed: z
      .string()
      .min(1)
      .meta(
        said(
          '所印的，或后一处的（也可能引自别处）。',
          'What is printed, or what the other statement says, here or elsewhere.',
        ),
      ),
  })
  .meta(said('算式，由数据得出。', 'The arithmetic, derived from the data.'))

/** Two or more statements of a reply held against one another; it accuses nobody. */
export const Check = z
  .strictObject({
    ...head,
    reply: ReplyReference,
    ...fields,
    operands: z.array(Operand).min(2),
    arithmetic: Arithmetic,
    outcome: CheckOutcome,
    ...foot,
  })
  .meta(said('核对：把几处表述放在一起计算。', 'Check: statements held against one another.'))
export type Check = z.infer<typeof Check>
