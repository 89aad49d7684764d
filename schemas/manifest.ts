import { z } from 'zod'
import { said } from './bilingual.ts'
import { Licence } from './envelope.ts'
import { IsoDate } from './partial-date.ts'
import { ReleaseId } from './release.ts'
import { Site } from './site.ts'

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')

/** A path inside a release: no way out of its folder, no name that a file system could read twice. */
export const FilePath = z
  .string()
  .regex(/^(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*$/)
  .meta(said('文件在发布中的路径。', 'Path of the file inside the release.'))

/** What a release is made of: every file but the manifest itself and its signature. */
export const Manifest = z
  .strictObject({
    release: ReleaseId,
    released_on: IsoDate.meta(said('最新记录日期。', 'The newest recorded date.')),
    tables_sha256: Sha256.meta(said('规范表的 SHA-256。', 'SHA-256 of the canonical tables.')),
    tool: z
      .string()
      .regex(/^youju \d+\.\d+\.\d+$/)
      .meta(said('生成本发布的程序及版本。', 'The program that made it, with its version.')),
    former: z
      .strictObject({
        release: ReleaseId,
        sha256: Sha256.meta(said('前一发布清单的 SHA-256。', 'SHA-256 of its manifest.')),
      })
      .nullable()
      .meta(said('前一发布；首次发布为空。', 'The former release; null for the first.')),
    origin: Site.shape.origin,
    operator: Site.shape.operator,
    licence: Licence,
    files: z.array(
      z.strictObject({
        path: FilePath,
        bytes: z.int().nonnegative().meta(said('字节数。', 'Size in bytes.')),
        sha256: Sha256.meta(said('文件的 SHA-256。', 'SHA-256 of the file.')),
      }),
    ),
  })
  .meta(said('发布清单：每个文件的大小与摘要。', 'Manifest: size and digest of every file.'))
export type Manifest = z.infer<typeof Manifest>
