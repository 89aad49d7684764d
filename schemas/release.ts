import { z } from 'zod'
import { Bilingual, said } from './bilingual.ts'
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

const sha256 = z.string().length(64)
const address = z.string().startsWith('/')

const StoredFile = z.strictObject({
  url: address.meta(said('下载地址。', 'Where it is downloaded.')),
  media_type: z.string().min(1).meta(said('媒体类型。', 'Media type.')),
  bytes: z.int().nonnegative().meta(said('字节数。', 'Size in bytes.')),
  sha256: sha256.meta(said('文件的 SHA-256。', 'SHA-256 of the file.')),
})

const count = z.int().nonnegative()

/** How many records a release has otherwise than the one before it. */
export const counts = {
  added: count.meta(said('新增。', 'Records added.')),
  changed: count.meta(said('有改动。', 'Records that say something else.')),
  withdrawn: count.meta(said('撤下。', 'Records withdrawn.')),
  renamed: count.meta(said('改号。', 'Records renamed.')),
  purged: count.meta(said('删除个人信息。', 'Records from which personal data was removed.')),
} as const

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
    former: z
      .strictObject({
        id: ReleaseId,
        url: address.meta(
          said('前一发布的 API 地址。', 'Address of the former release in the API.'),
        ),
        manifest_sha256: sha256.meta(
          said('前一发布清单的 SHA-256。', 'SHA-256 of the former release’s manifest.'),
        ),
      })
      .nullable()
      .meta(said('前一发布；首次发布为空。', 'The release before; null for the first.')),
    manifest_sha256: sha256
      .nullable()
      .meta(
        said(
          '清单的 SHA-256；尚未登记时为空，发布自带的表里也为空，因为清单不能含有自己的摘要。',
          'SHA-256 of its manifest; null before it is recorded, and in its own files, since no manifest holds its own digest.',
        ),
      ),
    signed: z
      .boolean()
      .nullable()
      .meta(said('清单是否有签名。', 'Whether the manifest was signed.')),
    zip: StoredFile.nullable().meta(
      said('全部文件的压缩包。', 'The zip of all files, as it is served.'),
    ),
    files: z
      .array(StoredFile.extend({ path: z.string().min(1).meta(said('路径。', 'Path.')) }))
      .meta(
        said(
          '清单所列的文件；尚未登记时没有。',
          'The files its manifest lists; none before it is recorded.',
        ),
      ),
    replaced: z
      .array(
        z.strictObject({
          path: z.string().min(1).meta(said('路径。', 'Path of the file.')),
          on: IsoDate.meta(said('日期。', 'Day it was done.')),
          note: Bilingual.meta(said('说明。', 'What was done, in words.')),
        }),
      )
      .meta(
        said(
          '因删除个人信息而由说明取代的文件；该地址答以 410 与说明。',
          'Files replaced by a notice when personal data was removed: their address answers 410 with it.',
        ),
      ),
    diff: z
      .strictObject({
        url: address.meta(
          said('逐字段差异的地址。', 'Address of the differences, field by field.'),
        ),
        ...counts,
      })
      .nullable()
      .meta(said('与前一发布的差异。', 'What differs from the former release.')),
    ...foot,
  })
  .meta(said('发布：整个数据集的一个版本。', 'Release: one version of the whole dataset.'))
export type Release = z.infer<typeof Release>
