import { z } from 'zod'
import { closedList, said } from './bilingual.ts'

/** Why a key is null. A null without a reason does not compile. */
export const AbsentReason = closedList(
  {
    not_published: { zh: '归档文本未载', en: 'not given in the archived text' },
    not_applicable: { zh: '不适用', en: 'does not apply' },
    unknown: { zh: '不详', en: 'not known' },
    withheld: { zh: '不予公开', en: 'withheld' },
  },
  '该项为空的原因。',
  'Why a field is null.',
)
export type AbsentReason = z.infer<typeof AbsentReason>

export const Absent = z
  .record(z.string(), AbsentReason)
  .meta(
    said(
      '每个为空的字段及其原因，键为字段路径（如 clock.due_on）。',
      'Every null field with its reason, keyed by the field’s path (such as clock.due_on).',
    ),
  )
export type Absent = z.infer<typeof Absent>
