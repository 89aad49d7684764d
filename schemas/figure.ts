import { z } from 'zod'
import { Bilingual, closedList, said } from './bilingual.ts'
import { DatedWords } from './dated-words.ts'
import { Evidence, Quote } from './evidence.ts'
import { foot, head } from './head.ts'
import { PartName } from './id.ts'
import { DecimalNumber, quantity } from './quantity.ts'
import { ReplyReference } from './reply-reference.ts'

const Topic = closedList(
  {
    grants: { zh: '资金扶持', en: 'grants' },
    social_organisations: { zh: '社会组织', en: 'social organisations' },
    hotlines: { zh: '公共服务热线', en: 'public hotlines' },
    home_care_platform: { zh: '居家养老信息平台', en: 'home-care platform' },
    elderly_facilities: { zh: '养老设施', en: 'facilities for older people' },
    home_care_purchase: { zh: '购买居家养老服务', en: 'purchased home care' },
    family_doctors: { zh: '家庭医生', en: 'family doctors' },
    rural_care: { zh: '农村养老', en: 'rural care' },
    education: { zh: '教育', en: 'education' },
    health: { zh: '卫生健康', en: 'health' },
    transport: { zh: '交通', en: 'transport' },
    housing: { zh: '住房与小区', en: 'housing' },
    environment: { zh: '生态环境', en: 'environment' },
    water: { zh: '水利', en: 'water' },
    agriculture: { zh: '农业农村', en: 'agriculture' },
    culture: { zh: '文化旅游体育', en: 'culture, tourism and sport' },
    economy: { zh: '经济与产业', en: 'economy' },
    safety: { zh: '公共安全', en: 'public safety' },
    work_and_welfare: { zh: '就业与社会保障', en: 'work and welfare' },
    other: { zh: '其他', en: 'other' },
  },
  '主题。',
  'Topic.',
)

export const Period = z
  .strictObject({
    text: z.string().min(1).meta(said('原文用语。', 'Words as printed.')),
    start: DatedWords.nullable().meta(said('起。', 'From.')),
    end: DatedWords.nullable().meta(said('止。', 'To.')),
  })
  .meta(said('所涵盖的期间。', 'The period covered.'))

const fields = {
  label: Bilingual.meta(said('数字的含义。', 'What the figure says.')),
  subject: z
    .string()
    .min(1)
    .meta(said('计数对象，用原句中的词。', 'What is counted, in words of its sentence.')),
  topic: Topic,
  as_of: DatedWords.nullable().meta(said('截至时间。', 'The time it is stated for.')),
  period: Period.nullable().meta(said('所涵盖的期间。', 'The period it covers.')),
}

const { value: _value, low: _low, high: _high, ...printed } = quantity

/** One figure as an editor writes it: `value`, or `low` and `high`. */
export const FigureEntry = z
  .strictObject({
    id: PartName,
    ...fields,
    value: DecimalNumber.optional().meta(said('数值。', 'The value.')),
    low: DecimalNumber.optional().meta(said('区间下限。', 'Lower end of a range.')),
    high: DecimalNumber.optional().meta(said('区间上限。', 'Upper end of a range.')),
    ...printed,
    evidence: Quote,
    absent: foot.absent,
  })
  .meta(said('数字（录入格式）。', 'A figure, as authored.'))
export type FigureEntry = z.infer<typeof FigureEntry>

/** A number the letter prints, proved against the sentence it stands in. */
export const Figure = z
  .strictObject({
    ...head,
    reply: ReplyReference,
    ...fields,
    ...quantity,
    evidence: Evidence,
    ...foot,
  })
  .meta(
    said(
      '数字：原文所印，并经原句复核。',
      'Figure: a printed number, proved against its sentence.',
    ),
  )
export type Figure = z.infer<typeof Figure>
