import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { Diff } from '../../schemas/diff.ts'
import { Manifest } from '../../schemas/manifest.ts'
import { Notices } from '../../schemas/notice.ts'
import { ReleaseRecord } from '../../schemas/release-record.ts'
import { type DataFolder, readFolder } from '../authored/data-folder.ts'
import type { Report } from '../problem.ts'
import { digestOf } from '../release/digest.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import { readDigests } from './digests.ts'
import { type History, kept, type Recorded } from './history.ts'

const restore = 'A recorded release never changes: restore it from the repository’s history.'

/** Reads `data/releases/`, and proves that each release is as it was recorded and names the one before. */
export function readHistory(folder: DataFolder, report: Report): History {
  const releases = new Map<string, Map<string, Uint8Array>>()
  for (const [path, bytes] of folder) {
    const [id = '', name = ''] = path.split('/', 2)
    const files = releases.get(id) ?? new Map<string, Uint8Array>()
    releases.set(id, files.set(name, bytes))
  }
  const read = [...releases].flatMap(([id, files]) => {
    const recorded = readRecorded(id, files, reporter(id, report))
    return recorded === null ? [] : [recorded]
  })
  return read.length === releases.size ? inOrder(read, report) : []
}

/** The same of a compiled dataset, in which it was found right. */
export const readHistoryOf = (dataset: string): History => {
  const folder = join(dataset, 'releases')
  return existsSync(folder)
    ? readHistory(readFolder(folder), ({ file, what }) => {
        throw new Error(`${file}: ${what}. Compile the dataset again.`)
      })
    : []
}

type Say = (name: string, what: string, remedy?: string) => void
const reporter =
  (id: string, report: Report): Say =>
  (name, what, remedy = restore) =>
    report({
      file: `data/releases/${id}/${name}`,
      line: 1,
      subject: `release ${id}`,
      what,
      remedy,
    })

function readRecorded(
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  say: Say,
): Recorded | null {
  const names: readonly string[] = Object.values(kept)
  for (const name of files.keys()) {
    if (!names.includes(name)) say(name, 'nothing reads this file')
  }
  const record = parsed(kept.record, files, ReleaseRecord, say)
  const manifest = parsed(kept.manifest, files, Manifest, say)
  const digests = readDigests(decodeUtf8(files.get(kept.digests) ?? new Uint8Array()) ?? '?')
  if (digests === null) say(kept.digests, 'not a list of digests')
  const notices = files.has(kept.notices) ? parsed(kept.notices, files, Notices, say) : null
  const diff = files.has(kept.diff) ? parsed(kept.diff, files, Diff, say) : null
  if (record === null || manifest === null || digests === null) return null
  if (record.release !== id || manifest.release !== id) say(kept.record, 'it is of another release')

  const signature = files.get(kept.signature)
  const held = [
    [kept.manifest, record.manifest_sha256],
    [kept.digests, record.digests_sha256],
    ...(record.signature_sha256 === null
      ? []
      : [[kept.signature, record.signature_sha256] as const]),
  ] as const
  for (const [name, expected] of held) {
    if (digestOf(files.get(name) ?? new Uint8Array()) !== expected)
      say(name, 'it is not the file that was recorded')
  }
  if (signature !== undefined && record.signature_sha256 === null)
    say(kept.signature, 'it was recorded unsigned')
  const listed = manifest.files.find(({ path }) => path === kept.diff)
  const replaced = notices?.notices.some(({ path }) => path === kept.diff) === true
  if (
    !replaced &&
    listed?.sha256 !==
      (files.has(kept.diff) ? digestOf(files.get(kept.diff) ?? new Uint8Array()) : undefined)
  ) {
    say(kept.diff, 'it is not the file that the manifest lists')
  }
  for (const notice of notices?.notices ?? []) {
    const file = manifest.files.find(({ path }) => path === notice.path)
    if (notice.release === id && file?.sha256 === notice.replaced_sha256) continue
    say(kept.notices, `the notice for ${notice.path} replaces no file of this release`)
  }
  return { id, record, manifest, diff, digests, notices, files }
}

function parsed<T>(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  schema: z.ZodType<T>,
  say: Say,
): T | null {
  try {
    return schema.parse(JSON.parse(decodeUtf8(files.get(name) ?? new Uint8Array()) ?? ''))
  } catch {
    say(name, files.has(name) ? 'it is damaged' : 'it is missing')
    return null
  }
}

/** The releases as a chain: one was the first, and each of the others follows another, none two of them. */
function inOrder(read: readonly Recorded[], report: Report): History {
  const after = new Map(read.map((each) => [each.record.former?.release ?? null, each]))
  const chain: Recorded[] = []
  for (let next = after.get(null); next !== undefined; next = after.get(next.id)) {
    disproveLink(next, chain.at(-1), reporter(next.id, report))
    chain.push(next)
    after.delete(next.record.former?.release ?? null)
  }
  for (const stray of read.filter((each) => !chain.includes(each))) {
    const say = reporter(stray.id, report)
    const former = stray.record.former?.release ?? null
    const beside = chain.find(({ record }) => (record.former?.release ?? null) === former)
    if (beside === undefined)
      say(
        kept.record,
        `it follows no recorded release: ${former ?? 'the first'} is not here, or follows none itself`,
        'Restore data/releases/ from the repository’s history.',
      )
    else
      say(
        kept.record,
        `${former === null ? 'it and another were both recorded first' : `it and another both follow ${former}`}, as when two branches are merged: ${beside.id}`,
        'Of the two remove the folder of the one that was not published, and run npm run release -- --record.',
      )
  }
  return chain
}

function disproveLink({ record, manifest }: Recorded, former: Recorded | undefined, say: Say) {
  if (former === undefined) {
    if (manifest.former !== null) say(kept.manifest, 'the first release names one before it')
    return
  }
  if (record.former?.sha256 !== digestOf(former.files.get(kept.record) ?? new Uint8Array())) {
    say(kept.record, `it does not follow release ${former.id} as that is recorded`)
  }
  const { release, sha256 } = manifest.former ?? {}
  if (release !== former.id || sha256 !== former.record.manifest_sha256) {
    say(kept.manifest, `it does not name the manifest of release ${former.id}`)
  }
}
