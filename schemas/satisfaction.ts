import { z } from 'zod'
import { Bilingual, said } from './bilingual.ts'
import { Evidence, Quote } from './evidence.ts'
import { Period } from './figure.ts'
import { foot, head } from './head.ts'
import { PartName } from './id.ts'
import { FigureReference } from './quantity.ts'
import { ReplyReference } from './reply-reference.ts'

const text = z.string().min(1).nullable()

const fields = {
  service: Bilingual.meta(said('所评价的服务。', 'The service rated.')),
  measure: Bilingual.meta(said('指标名称。', 'The measure.')),
  population: text.meta(said('调查对象。', 'Who was asked.')),
  question: text.meta(said('所问的问题。', 'What was asked.')),
  period: Period.nullable().meta(said('调查期间。', 'When they were asked.')),
  surveyor: text.meta(said('调查者。', 'Who asked.')),
}

export const SatisfactionEntry = z
  .strictObject({
    id: PartName,
    ...fields,
    value: PartName,
    n: PartName.nullable(),
    response_rate: PartName.nullable(),
    evidence: Quote,
    absent: foot.absent,
  })
  .meta(said('满意率（录入格式）。', 'A satisfaction figure, as authored.'))
export type SatisfactionEntry = z.infer<typeof SatisfactionEntry>

/** A published satisfaction figure with everything one must know to read it, or its absence. */
export const Satisfaction = z
  .strictObject({
    ...head,
    reply: ReplyReference,
    ...fields,
    value: FigureReference.meta(said('满意率。', 'The rate.')),
    n: FigureReference.nullable().meta(
      said('样本量或回收表数。', 'Sample size, or forms returned.'),
    ),
    response_rate: FigureReference.nullable().meta(said('回收率。', 'Response rate.')),
    evidence: Evidence,
    ...foot,
  })
  .meta(said('满意率及其调查方法。', 'Satisfaction, with the method behind it.'))
export type Satisfaction = z.infer<typeof Satisfaction>
