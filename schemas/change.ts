import { z } from 'zod'
import { Bilingual, closedList, said } from './bilingual.ts'
import { foot, head } from './head.ts'
import { IsoDate } from './partial-date.ts'
import { Reference } from './reference.ts'

export const ChangeAction = closedList(
  {
    published: { zh: '首次公布', en: 'first published' },
    corrected: { zh: '更正', en: 'corrected' },
    updated: { zh: '补充', en: 'brought up to date' },
    renamed: { zh: '编号变更', en: 'renamed' },
    withdrawn: { zh: '撤下', en: 'withdrawn' },
    purged: { zh: '删除个人信息', en: 'personal data removed' },
  },
  '变更种类。',
  'What happened.',
)
export type ChangeAction = z.infer<typeof ChangeAction>

export const WithdrawalReason = closedList(
  {
    duplicate: { zh: '与另一记录重复', en: 'the same as another record' },
    archived_in_error: { zh: '误收', en: 'archived in error' },
    read_anew: { zh: '重读原文后不再单列', en: 'no longer listed after reading the text anew' },
    withdrawn_by_publisher: { zh: '原发布机关撤回', en: 'withdrawn by who had published it' },
    personal_data: { zh: '涉及个人信息', en: 'it held personal data' },
    legal_request: { zh: '依法要求', en: 'a request under the law' },
  },
  '撤下的原因。',
  'Why a record was withdrawn.',
)

/** A line of the append-only register of ids, or what an editor wrote of a record's fate. */
export const Change = z
  .strictObject({
    ...head,
    on: IsoDate.meta(said('日期。', 'Date.')),
    action: ChangeAction,
    resource: z.string().min(1).meta(said('所属资源。', 'The resource it belongs to.')),
    record: Reference.meta(said('所涉记录。', 'The record.')),
    reason: WithdrawalReason.nullable(),
    to: Reference.nullable().meta(
      said(
        '编号变更后的记录，取其最后的编号。',
        'Where a renamed record is now, after every rename.',
      ),
    ),
    note: Bilingual.nullable().meta(said('说明。', 'What was done, in words.')),
    ...foot,
  })
  .meta(said('变更：一条记录的公布、更正、改号或撤下。', 'Change: what happened to a record.'))
export type Change = z.infer<typeof Change>
