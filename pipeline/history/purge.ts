import { z } from 'zod'
import type { KeyObject } from 'node:crypto'
import type { ChangeEntry } from '../../schemas/change-entry.ts'
import type { Notice, Notices } from '../../schemas/notice.ts'
import { keyOf } from '../compile/register.ts'
import { partId } from '../derive/links.ts'
import { digestOf } from '../release/digest.ts'
import { type Files, jsonFile } from '../release/files.ts'
import { manifestPath, signaturePath } from '../release/manifest.ts'
import { packed } from '../release/pack.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import { replayed } from './digests.ts'
import { type History, kept, type Recorded } from './history.ts'
import { noticeFile, noticeIn, signedNotice } from './notice.ts'

type Purge = Extract<ChangeEntry, { action: 'purged' }>

/** The entries by which personal data was removed, and the releases made before, whose files still hold it. */
export function purgesOf(
  history: History,
  entries: readonly ChangeEntry[],
): Map<Recorded, Purge[]> {
  const purges = entries.flatMap((entry, index) =>
    entry.action === 'purged'
      ? idsOf(entry, entries).map((id) => ({ entry: { ...entry, id }, index }))
      : [],
  )
  return new Map(
    history.flatMap((recorded, at) => {
      const records = replayed(history.slice(0, at + 1).map(({ digests }) => digests))
      const due = purges
        .filter(({ index }) => index >= recorded.record.changes.entries)
        .filter(({ entry }) => holds(records, entry))
      return due.length === 0 ? [] : [[recorded, due.map(({ entry }) => entry)] as const]
    }),
  )
}

/** Every id that a record had, and its parts by the one its reply had: former releases know it by these. */
function idsOf({ resource, id }: Purge, entries: readonly ChangeEntry[]): string[] {
  const ids = new Set([id])
  for (const now of ids) {
    for (const entry of entries) {
      if (entry.action !== 'renamed') continue
      if (entry.resource === resource && entry.to === now) ids.add(entry.id)
      const part = partId(entry.to, '')
      if (entry.resource === 'replies' && now.startsWith(part))
        ids.add(partId(entry.id, now.slice(part.length)))
    }
  }
  return [...ids]
}

/** A disclosure has no digest of its own: it is there as long as its reply. */
const holds = (records: ReadonlyMap<string, string | null>, { resource, id }: Purge) =>
  records.has(keyOf({ resource, id })) ||
  (resource === 'disclosures' &&
    records.has(keyOf({ resource: 'replies', id: id.split('_')[0] ?? '' })))

export interface PurgedRelease {
  /** The release’s files, with notices among them, and their zip. */
  files: Files
  zip: { name: string; bytes: Uint8Array }
  /** What `notices.json` of the release holds from now on; null where nothing had to go. */
  notices: Notices | null
}

/**
 * Replaces every file of a former release that holds what was purged by a notice. The manifest stays: it
 * says which file stood there, the notice why it does not any more.
 */
export function purgeRelease(
  recorded: Recorded,
  files: Files,
  purges: readonly Purge[],
  key: KeyObject | null,
): PurgedRelease {
  const old = new Map((recorded.notices?.notices ?? []).map((notice) => [notice.path, notice]))
  const entry = purges.at(-1)
  if (entry === undefined) throw new Error('nothing is purged')
  const notices = recorded.manifest.files.flatMap(({ path, bytes, sha256 }): Notice[] => {
    const before = old.get(path)
    const file = files.get(path) ?? new Uint8Array()
    const told = purges.filter((purge) => names(path, file, purge, textsOf(purge, files)))
    const known = before?.records.map(keyOf) ?? []
    if (told.every((purge) => known.includes(keyOf(purge))))
      return before === undefined ? [] : [before]
    const { on, note } = told.at(-1) ?? entry
    const records = [
      ...(before?.records ?? []),
      ...told.map(({ resource, id }) => ({ resource, id })),
    ]
    return [
      signedNotice(
        {
          notice: 'personal_data_removed',
          release: recorded.id,
          path,
          replaced_sha256: sha256,
          replaced_bytes: bytes,
          on,
          records: records.filter(
            (each, at) => records.findIndex((one) => keyOf(one) === keyOf(each)) === at,
          ),
          note,
        },
        key,
      ),
    ]
  })
  const replaced = new Map([
    ...files,
    ...notices.map((notice) => [notice.path, noticeFile(notice)] as const),
  ])
  const name = `youju-${recorded.id}`
  const zip = { name: `${name}.zip`, bytes: packed(replaced, name) }
  return {
    files: replaced,
    zip,
    notices:
      notices.length === 0
        ? null
        : { zip: { bytes: zip.bytes.length, sha256: digestOf(zip.bytes) }, notices },
  }
}

/** Files that list ids, digests or meanings, and nothing that a record says. */
const saysNothing =
  /^(?:changes\.\w+|releases\.\w+|schemas\/.*|datapackage\.json|catalogue\.jsonld|dataset\.jsonld|README\.md|CITATION\.cff)$/
/** Files in which names cannot be looked for, and which hold every record. */
const holdsAll = /\.(?:sqlite|xlsx)$/

/** Whether a file may hold what was purged: it is of the record, or names it. */
function names(
  path: string,
  file: Uint8Array,
  { resource, id }: Purge,
  texts: readonly string[],
): boolean {
  if (path === manifestPath || path === signaturePath || saysNothing.test(path)) return false
  if (holdsAll.test(path) || texts.some((text) => isTextOf(path, text))) return true
  // What a notice stands for was looked at when it was written.
  if (path.startsWith('texts/') || noticeIn(file) !== null) return false
  return (
    path.startsWith(`${resource}.`) || [id, partId(id, '')].some((named) => holdsId(file, named))
  )
}

/** The archived texts that say what a record says. */
function textsOf({ resource, id }: Purge, files: Files): string[] {
  const line = decodeUtf8(files.get('replies.ndjson') ?? new Uint8Array())
    ?.split('\n')
    .find((each) => resource === 'replies' && each.startsWith(`{"id":${JSON.stringify(id)},`))
  const source = line === undefined ? undefined : Read.parse(JSON.parse(line)).source.id
  return source === undefined ? [id] : [id, source]
}
const Read = z.looseObject({ source: z.looseObject({ id: z.string() }) })

const isTextOf = (path: string, source: string) =>
  path === `texts/${source}.txt` || path.startsWith(`texts/${source}-attachment-`)

/** Whether an id stands in a file, and not as a piece of a longer one; a part’s prefix may go on. */
function holdsId(file: Uint8Array, id: string): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  for (let at = bytes.indexOf(id); at >= 0; at = bytes.indexOf(id, at + 1)) {
    const around = [bytes[at - 1] ?? 0, id.endsWith('_') ? 0 : (bytes[at + id.length] ?? 0)]
    if (around.every((byte) => !/[a-z0-9_-]/.test(String.fromCharCode(byte)))) return true
  }
  return false
}

/** What is kept of a release once its notices are written: its differences go where they name what was purged. */
export function keptAfter(recorded: Recorded, { notices }: PurgedRelease): Files {
  const files = new Map(recorded.files)
  if (notices === null) return files
  files.set(kept.notices, jsonFile(notices))
  if (notices.notices.some(({ path }) => path === kept.diff)) files.delete(kept.diff)
  return files
}
