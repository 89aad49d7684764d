import { z } from 'zod'
import { Bilingual, said } from './bilingual.ts'
import { registeredNames } from './change-entry.ts'
import { Id } from './id.ts'
import { FilePath, Sha256 } from './manifest.ts'
import { IsoDate } from './partial-date.ts'
import { ReleaseId } from './release.ts'

/** The media type by which the bucket tells a notice from the file in whose place it stands. */
export const noticeType = 'application/vnd.youju.notice+json'

/** What stands in the place of a release’s file from which personal data had to go. */
export const Notice = z
  .strictObject({
    notice: z.literal('personal_data_removed'),
    release: ReleaseId,
    path: FilePath,
    replaced_sha256: Sha256.meta(
      said('清单所列、现已不再提供的文件。', 'The file that the manifest lists, no longer served.'),
    ),
    replaced_bytes: z.int().nonnegative().meta(said('其字节数。', 'Its size in bytes.')),
    on: IsoDate.meta(said('日期。', 'Day it was done.')),
    records: z
      .array(z.strictObject({ resource: z.enum(registeredNames), id: Id }))
      .min(1)
      .meta(said('所涉记录；编号保留。', 'The records concerned; their ids are kept.')),
    note: Bilingual.meta(said('说明。', 'What was done and why.')),
    signature: z
      .base64()
      .nullable()
      .meta(
        said(
          '对其余各字段的 Ed25519 签名，base64。',
          'Ed25519 signature, in base64, over all the other keys.',
        ),
      ),
  })
  .meta(
    said(
      '删除个人信息后取代发布文件的说明。',
      'Notice in the place of a file from which personal data was removed.',
    ),
  )
export type Notice = z.infer<typeof Notice>

/** The notices of one release, and the zip that holds them: `data/releases/<id>/notices.json`. */
export const Notices = z
  .strictObject({
    zip: z.strictObject({ bytes: z.int().nonnegative(), sha256: Sha256 }),
    notices: z.array(Notice).min(1),
  })
  .meta(said('一次发布中取代文件的说明。', 'The notices of one release.'))
export type Notices = z.infer<typeof Notices>
