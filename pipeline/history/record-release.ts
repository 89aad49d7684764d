import type { KeyObject } from 'node:crypto'
import type { ReleaseRecord } from '../../schemas/release-record.ts'
import type { Dataset, Recording } from '../compile/compile.ts'
import { buildRelease, type BuiltRelease } from '../release/build-release.ts'
import { contentOf } from '../release/content.ts'
import { digestOf } from '../release/digest.ts'
import { type Files, jsonFile, utf8 } from '../release/files.ts'
import { manifestPath, signaturePath } from '../release/manifest.ts'
import { diffOf, type Side } from './diff.ts'
import { changedDigests, replayed, writeDigests } from './digests.ts'
import { formerOf, type History, kept } from './history.ts'
import { changesDigest, idsDigest } from './prove-history.ts'

/** What making a release takes beside the data. */
export interface Recorder {
  tool: string
  key: KeyObject | null
  /** The tables of the release before, as its own files hold them; null for the first. */
  former: Side | null
}

/** Builds a release with the differences from the one before it, and what is kept of it in the repository. */
export function recordRelease(
  dataset: Dataset,
  recording: Recording,
  { tool, key, former }: Recorder,
): { built: BuiltRelease; kept: Files } {
  const content = contentOf(dataset)
  const side = { tables: content.tables, release: content.release.id }
  const diff = former === null ? null : jsonFile(diffOf(former, side))
  const built = buildRelease({ ...content, diff, recorded: null }, tool, key)
  const { files, zip } = built
  const before = earlier(dataset.history, content.release.id)
  const digests = utf8(
    writeDigests(changedDigests(replayed(before.map((each) => each.digests)), recording.digests)),
  )
  const manifest = files.get(manifestPath) ?? new Uint8Array()
  const signature = files.get(signaturePath)
  const last = formerOf(dataset.history, content.release.id)
  const record: ReleaseRecord = {
    release: content.release.id,
    former:
      last === null
        ? null
        : { release: last.id, sha256: digestOf(last.files.get(kept.record) ?? new Uint8Array()) },
    manifest_sha256: digestOf(manifest),
    signature_sha256: signature === undefined ? null : digestOf(signature),
    digests_sha256: digestOf(digests),
    zip: { bytes: zip.bytes.length, sha256: digestOf(zip.bytes) },
    tables: content.release.tables,
    ids: { lines: recording.register.length, sha256: idsDigest(recording.register) },
    changes: { entries: recording.entries.length, sha256: changesDigest(recording.entries) },
  }
  return {
    built,
    kept: new Map([
      [kept.record, jsonFile(record)],
      [kept.manifest, manifest],
      ...(signature === undefined ? [] : [[kept.signature, signature] as const]),
      ...(diff === null ? [] : [[kept.diff, diff] as const]),
      [kept.digests, digests],
    ]),
  }
}

/** The releases before the one with this id. */
function earlier(history: History, id: string): History {
  const at = history.findIndex((recorded) => recorded.id === id)
  return at < 0 ? history : history.slice(0, at)
}
