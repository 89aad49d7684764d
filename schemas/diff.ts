import { z } from 'zod'
import { Bilingual, said } from './bilingual.ts'
import { ChangeAction, WithdrawalReason } from './change.ts'
import { registeredNames } from './change-entry.ts'
import { Id } from './id.ts'
import { IsoDate } from './partial-date.ts'
import { counts, ReleaseId } from './release.ts'

/** A record of either release. */
const record = {
  resource: z.enum(registeredNames),
  id: Id,
  name: z.string().nullable().meta(said('名称。', 'What it is called, where it has a name.')),
}

/** What an editor wrote of it. */
const told = {
  on: IsoDate.meta(said('日期。', 'Day it was done.')),
  note: Bilingual.meta(said('说明。', 'What was done, in words.')),
}

/** One value that differs. A key that one side lacks is left out of its side: null is a value. */
const FieldChange = z.strictObject({
  path: z
    .string()
    .min(1)
    .meta(
      said(
        '字段路径；列表成员以编号、锚点或次序指明。',
        'Path of the field; a member of a list by its id, anchor or place.',
      ),
    ),
  said: Bilingual.meta(said('字段含义。', 'What the field means.')),
  before: z.json().optional().meta(said('原值。', 'What it was.')),
  after: z.json().optional().meta(said('现值。', 'What it is.')),
})
export type FieldChange = z.infer<typeof FieldChange>

/** What differs between two releases, record by record and field by field. */
export const Diff = z
  .strictObject({
    from: ReleaseId,
    to: ReleaseId,
    counts: z.strictObject(counts),
    added: z.array(z.strictObject(record)),
    changed: z.array(
      z.strictObject({
        ...record,
        /** Null where it follows from a change of another record. */
        entry: z
          .strictObject({ action: ChangeAction.extract(['corrected', 'updated']), ...told })
          .nullable(),
        fields: z.array(FieldChange),
      }),
    ),
    withdrawn: z.array(z.strictObject({ ...record, ...told, reason: WithdrawalReason })),
    renamed: z.array(
      z.strictObject({
        ...record,
        ...told,
        to: Id,
        fields: z.array(FieldChange),
      }),
    ),
    /** Never with a value: what was removed is not repeated. */
    purged: z.array(
      z.strictObject({
        ...record,
        name: z.null(),
        ...told,
        published: z.boolean().meta(said('是否仍公布。', 'Whether the record is still published.')),
      }),
    ),
  })
  .meta(said('两次发布的差异。', 'What differs between two releases.'))
export type Diff = z.infer<typeof Diff>
