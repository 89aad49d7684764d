import { z } from 'zod'
import { closedList, said } from './bilingual.ts'
import { foot, head } from './head.ts'
import { IsoDate } from './partial-date.ts'
import { Reference } from './reference.ts'

export const ChangeAction = closedList(
  { published: { zh: '首次公布', en: 'first published' } },
  '变更种类。',
  'What happened.',
)

/** One line of the append-only register of published ids. */
export const Change = z
  .strictObject({
    ...head,
    on: IsoDate.meta(said('日期。', 'Date.')),
    action: ChangeAction,
    resource: z.string().min(1).meta(said('所属资源。', 'The resource it belongs to.')),
    record: Reference.meta(said('所涉记录。', 'The record.')),
    ...foot,
  })
  .meta(said('变更：编号登记册中的一行。', 'Change: one line of the register of ids.'))
export type Change = z.infer<typeof Change>
