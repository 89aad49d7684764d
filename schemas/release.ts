import { z } from 'zod'
import { said } from './bilingual.ts'
import { foot, head } from './head.ts'
import { IsoDate } from './partial-date.ts'

export const ReleaseId = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{12}$/)
  .meta(
    said(
      '发布编号：最新记录日期加规范表 SHA-256 的前 12 位。',
      'Release id: newest recorded date and the first 12 digits of the tables’ SHA-256.',
    ),
  )

/** One release of the whole dataset. The release’s id is computed from all the other tables. */
export const Release = z
  .strictObject({
    ...head,
    id: ReleaseId,
    released_on: IsoDate.meta(said('最新记录日期。', 'The newest recorded date.')),
    sha256: z
      .string()
      .length(64)
      .meta(said('规范表的 SHA-256。', 'SHA-256 of the canonical tables.')),
    tables: z
      .array(
        z.strictObject({
          name: z.string().meta(said('表名。', 'Name of the table.')),
          records: z.int().nonnegative().meta(said('记录数。', 'Number of records.')),
        }),
      )
      .meta(said('各表记录数。', 'Number of records in each table.')),
    ...foot,
  })
  .meta(said('发布：整个数据集的一个版本。', 'Release: one version of the whole dataset.'))
export type Release = z.infer<typeof Release>
