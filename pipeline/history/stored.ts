import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { noticeType } from '../../schemas/notice.ts'
import { readFolder } from '../authored/data-folder.ts'
import { Refusal } from '../refusal.ts'
import type { BuiltRelease } from '../release/build-release.ts'
import { digestOf } from '../release/digest.ts'
import { mediaTypeOf } from '../release/files.ts'
import { manifestPath, signaturePath } from '../release/manifest.ts'
import type { History, Recorded } from './history.ts'
import { noticeIn } from './notice.ts'

/** A file as the bucket keeps it, where the Worker reads it. */
export interface StoredFile {
  key: string
  bytes: Uint8Array
  /** That of a notice tells the Worker that what stood there is gone. */
  contentType: string
}

/** Every file of a release, and its zip. */
export const storedFiles = (id: string, { files, zip }: BuiltRelease): StoredFile[] =>
  [...files, [zip.name, zip.bytes] as const].map(([path, bytes]) => ({
    key: `${id}/${path}`,
    bytes,
    contentType: noticeIn(bytes) === null ? mediaTypeOf(path) : noticeType,
  }))

/** The recorded releases whose files are kept in a folder, the oldest first; and those whose files are not. */
export function keptReleases(
  history: History,
  folder: string,
): { kept: { id: string; release: BuiltRelease }[]; missing: string[] } {
  const kept: { id: string; release: BuiltRelease }[] = []
  const missing: string[] = []
  for (const recorded of history) {
    const release = readKept(recorded, join(folder, recorded.id))
    if (release === null) missing.push(recorded.id)
    else kept.push({ id: recorded.id, release })
  }
  return { kept, missing }
}

/**
 * The files of a recorded release as they lie in a folder, each the one that was recorded or the notice
 * that stands for it; null where they are those of another version of the program, or not there.
 */
function readKept(recorded: Recorded, folder: string): BuiltRelease | null {
  const name = `youju-${recorded.id}.zip`
  if (!existsSync(join(folder, name))) return null
  const files = new Map([...readFolder(folder)].filter(([path]) => path !== name))
  const manifest = files.get(manifestPath) ?? new Uint8Array()
  if (digestOf(manifest) !== recorded.record.manifest_sha256) return null
  const notices = new Map((recorded.notices?.notices ?? []).map((notice) => [notice.path, notice]))
  for (const { path, sha256 } of recorded.manifest.files) {
    const bytes = files.get(path) ?? new Uint8Array()
    const notice = notices.get(path)
    const isRight =
      notice === undefined
        ? digestOf(bytes) === sha256
        : JSON.stringify(noticeIn(bytes)) === JSON.stringify(notice)
    if (!isRight)
      throw new Refusal(
        `${join(folder, path)} is not the file of release ${recorded.id}. ${remedy}`,
      )
  }
  if (recorded.record.signature_sha256 === null) files.delete(signaturePath)
  const zip = { name, bytes: new Uint8Array(readFileSync(join(folder, name))) }
  const expected = recorded.notices?.zip ?? recorded.record.zip
  if (digestOf(zip.bytes) !== expected.sha256)
    throw new Refusal(`${join(folder, name)} is not the zip of release ${recorded.id}. ${remedy}`)
  return { files, zip }
}

const remedy = 'Unpack the zip that is published anew; after a purge, run npm run purge first.'
