import { z } from 'zod'
import { said } from './bilingual.ts'
import { Sha256 } from './manifest.ts'
import { ReleaseId } from './release.ts'

const count = z.int().nonnegative()

/** What is kept of a release in the repository beside its manifest: `data/releases/<id>/record.json`. */
export const ReleaseRecord = z
  .strictObject({
    release: ReleaseId,
    former: z
      .strictObject({
        release: ReleaseId,
        sha256: Sha256.meta(said('其 record.json 的 SHA-256。', 'SHA-256 of its record.json.')),
      })
      .nullable()
      .meta(said('前一发布。', 'The release recorded before it.')),
    manifest_sha256: Sha256,
    /** Null where it was not signed. */
    signature_sha256: Sha256.nullable(),
    digests_sha256: Sha256,
    zip: z.strictObject({ bytes: count, sha256: Sha256 }),
    tables: z.array(z.strictObject({ name: z.string(), records: count })),
    /** How far the append-only files went: their beginning must stay. */
    ids: z.strictObject({ lines: count, sha256: Sha256 }),
    changes: z.strictObject({ entries: count, sha256: Sha256 }),
  })
  .meta(said('发布登记。', 'A release, as it is recorded.'))
export type ReleaseRecord = z.infer<typeof ReleaseRecord>
