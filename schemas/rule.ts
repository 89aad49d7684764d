import { z } from 'zod'
import { Bilingual, closedList, said } from './bilingual.ts'
import { Citation } from './citation.ts'
import { foot, head } from './head.ts'
import { PartialDate } from './partial-date.ts'

export const RuleKind = closedList(
  {
    reply_within: { zh: '答复期限', en: 'time to reply' },
    re_answer_within: { zh: '重新办理期限', en: 'time to answer again' },
    assist_within: { zh: '协办意见期限', en: 'time for the assisting body’s opinion' },
    return_within: { zh: '退回期限', en: 'time to give back a wrong assignment' },
    publish_within: { zh: '公开期限', en: 'time to publish' },
    publicity: { zh: '公开义务', en: 'duty to publish' },
    request: { zh: '依申请公开', en: 'requests for information' },
    application: { zh: '适用', en: 'whom it applies to' },
  },
  '规则的种类。',
  'Kind of rule.',
)

const Span = z
  .strictObject({
    count: z.int().positive().meta(said('几个单位。', 'How many of the unit.')),
    unit: closedList(
      {
        day: { zh: '日', en: 'day' },
        working_day: { zh: '工作日', en: 'working day' },
        month: { zh: '月', en: 'month' },
      },
      '时长的单位。',
      'Unit of time.',
    ),
  })
  .meta(said('时长。', 'A length of time.'))

const fields = {
  kind: RuleKind,
  name: Bilingual.meta(said('名称。', 'Name.')),
  jurisdiction: closedList(
    {
      national: { zh: '全国', en: 'national' },
      shandong: { zh: '山东省', en: 'Shandong' },
    },
    '适用范围：全国或山东省。',
    'Jurisdiction: national, or Shandong.',
  ),
  article: z.string().min(1).meta(said('条款。', 'Article.')),
  summary: Bilingual.meta(said('规则内容摘要。', 'What the rule says, in short.')),
  within: Span.nullable().meta(said('期限。', 'The time it gives.')),
  within_extended: Span.nullable().meta(
    said('涉及面广、办理难度大时的期限。', 'The time when the matter is broad or difficult.'),
  ),
  runs_clock: z
    .boolean()
    .meta(
      said('是否据此计时；否则只列出。', 'Whether a clock is run on it, or it is only stated.'),
    ),
  in_force_from: PartialDate.nullable().meta(said('施行日期。', 'In force from.')),
  in_force_to: PartialDate.nullable().meta(said('失效日期。', 'In force to.')),
  citation: Citation,
}

export const RuleEntry = z
  .strictObject({ ...fields, recorded_on: foot.recorded_on, absent: foot.absent })
  .meta(said('规则（录入格式）。', 'A rule, as authored.'))
export type RuleEntry = z.infer<typeof RuleEntry>

/** A legal time limit or duty, as versioned data. */
export const Rule = z
  .strictObject({ ...head, ...fields, ...foot })
  .meta(
    said('时限规则及其出处与效力期间。', 'A legal time limit or duty, with its period in force.'),
  )
export type Rule = z.infer<typeof Rule>
