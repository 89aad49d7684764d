import { z } from 'zod'
import { Bilingual, said } from './bilingual.ts'
import { WithdrawalReason } from './change.ts'
import { Id } from './id.ts'
import { IsoDate } from './partial-date.ts'
import { resourceNames } from './resources.ts'

/** The resources whose ids are registered: a release and a change describe others. */
export const registeredNames = resourceNames.filter(
  (name) => name !== 'releases' && name !== 'changes',
)

const what = {
  on: IsoDate.meta(said('日期。', 'Day it was done.')),
  resource: z.enum(registeredNames).meta(said('所属资源。', 'The resource of the record.')),
  id: Id.meta(
    said(
      '所涉编号；答复的撤下与改号包括其各部分。',
      'The id it happened to. What happens to a reply happens to its parts.',
    ),
  ),
  note: Bilingual.meta(
    said(
      '说明做了什么、为什么，不提任何被删去的内容。',
      'What was done and why, naming nothing that was removed.',
    ),
  ),
}

/** What an editor writes of a record's fate in `data/changes.yaml`. */
export const ChangeEntry = z
  .discriminatedUnion('action', [
    z
      .strictObject({ action: z.literal('withdrawn'), ...what, reason: WithdrawalReason })
      .meta(said('撤下。', 'Withdrawn: the record is no longer published.')),
    z
      .strictObject({
        action: z.literal('renamed'),
        ...what,
        to: Id.meta(said('现编号。', 'The id it has now.')),
      })
      .meta(said('编号变更。', 'Renamed: the record is published under another id.')),
    z
      .strictObject({ action: z.literal('corrected'), ...what })
      .meta(
        said('更正。', 'Corrected: the record is published as before, and says something else.'),
      ),
    z
      .strictObject({ action: z.literal('updated'), ...what })
      .meta(
        said(
          '补充：此后新公布的情况。',
          'Brought up to date: what was published since is added; nothing said before was wrong.',
        ),
      ),
    z
      .strictObject({ action: z.literal('purged'), ...what })
      .meta(
        said(
          '删除个人信息；编号保留。',
          'Personal data removed, from the record or with it; the id is kept.',
        ),
      ),
  ])
  .meta(said('变更（录入格式）。', 'A change, as authored.'))
export type ChangeEntry = z.infer<typeof ChangeEntry>
