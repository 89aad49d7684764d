import { z } from 'zod'
import { Bilingual, said } from './bilingual.ts'
import { ChangeAction, WithdrawalReason } from './change.ts'
import { Id } from './id.ts'
import { IsoDate } from './partial-date.ts'

/** What is left of a record that is no longer published: when it went, and why. */
export const Tombstone = z
  .strictObject({
    id: Id,
    resource: z.string().min(1).meta(said('所属资源。', 'The resource it belonged to.')),
    action: ChangeAction.extract(['withdrawn', 'purged']).meta(
      said('撤下，或删除个人信息。', 'Withdrawn, or removed as personal data.'),
    ),
    on: IsoDate.meta(said('日期。', 'Date.')),
    reason: WithdrawalReason,
    note: Bilingual.meta(said('说明。', 'What was done, in words.')),
    change: z
      .string()
      .startsWith('/')
      .meta(said('变更登记中的地址。', 'Address of the change in the register.')),
  })
  .meta(said('已撤下记录的存根。', 'Tombstone of a record that was withdrawn.'))
export type Tombstone = z.infer<typeof Tombstone>
