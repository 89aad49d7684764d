import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import {
  corrected,
  key,
  keys,
  problemsOf,
  purged,
  renamed,
  secret,
  threeReleases,
  tool,
  withdrawn,
} from '../fixtures/three-releases.ts'
import { compile } from '../compile/compile.ts'
import { type Files, jsonFile } from '../release/files.ts'
import { newKeys } from '../release/sign.ts'
import { writeRelease } from '../release/write-release.ts'
import { checkDiff } from '../verify/diff.ts'
import { openFiles } from '../verify/open-release.ts'
import { verifyFiles, verifyRelease } from '../verify/verify-release.ts'
import type { Recorded } from './history.ts'
import { noticeIn, signedNotice } from './notice.ts'
import { sideOf } from './open-side.ts'
import { keptAfter, purgeRelease, purgesOf } from './purge.ts'
import { readHistory } from './read-history.ts'
import { keptReleases, storedFiles } from './stored.ts'

const made = threeReleases()
const history = readHistory(made.recorded, (problem) => {
  throw new Error(problem.what)
})
const due = purgesOf(history, [corrected, withdrawn, renamed, purged])
const [[second, purges] = [undefined, []]] = due
if (second === undefined) throw new Error('nothing is purged')
const release = purgeRelease(second, made.second.built.files, purges, key)
const after = new Map([...made.recorded].filter(([path]) => !path.startsWith(`${second.id}/`)))
for (const [name, bytes] of keptAfter(second, release)) after.set(`${second.id}/${name}`, bytes)

const holding = (files: Files) =>
  [...files].filter(([, bytes]) => Buffer.from(bytes).includes(secret)).map(([path]) => path)
const folder = `youju-${second.id}`
const findings = (files: Files, publicKey: string | null = keys.publicKey) =>
  verifyFiles(openFiles(files, folder), { key: publicKey, tool })
const failures = (...given: Parameters<typeof findings>) =>
  findings(...given).flatMap(({ outcome, says }) => (outcome === 'failed' ? [says] : []))

describe('a purge', () => {
  test('is due in the releases that held the record, and in no other', () => {
    expect([...due.keys()].map(({ id }) => id)).toEqual([made.second.id])
  })

  test('leaves what was purged in no file, in no zip and in nothing that is kept of a release', () => {
    expect(holding(made.second.built.files)).toEqual(
      expect.arrayContaining(['deputies.csv', 'deputies.ndjson', 'diff.json', 'youju.sqlite']),
    )
    expect(holding(release.files)).toEqual([])
    expect(holding(new Map(Object.entries(unzipSync(release.zip.bytes))))).toEqual([])
    expect(holding(made.recorded)).toEqual([`${second.id}/diff.json`])
    expect(holding(after)).toEqual([])
  })

  test('keeps the manifest, every file that does not name the record, and its id', () => {
    for (const path of [
      'manifest.json',
      'manifest.json.sig',
      'grants.csv',
      'changes.ndjson',
      'texts/weihai-17-2-77.txt',
    ]) {
      expect(release.files.get(path), path).toBe(made.second.built.files.get(path))
    }
    const notice = noticeIn(release.files.get('deputies.csv') ?? new Uint8Array())
    expect(notice).toMatchObject({
      release: second.id,
      path: 'deputies.csv',
      on: purged.on,
      records: [{ resource: 'deputies', id: purged.id }],
      note: purged.note,
    })
    const listed = second.manifest.files.find(({ path }) => path === 'deputies.csv')
    expect(notice?.replaced_sha256).toBe(listed?.sha256)
  })

  test('done again changes nothing', () => {
    const again = purgeRelease(withNotices(second, release), release.files, purges, key)
    expect(again.notices).toEqual(release.notices)
  })

  test('is told in the list of releases, and what is kept still holds together', () => {
    expect(problemsOf(made.third.data, after)).toEqual([])
    const { dataset } = compile(made.third.data, after)
    const listed = dataset?.tables.releases.find(({ id }) => id === second.id)
    expect(listed?.replaced).toContainEqual({
      path: 'deputies.csv',
      on: purged.on,
      note: purged.note,
    })
    expect(listed?.diff).toBeNull()
    expect(listed?.zip?.bytes).toBe(release.zip.bytes.length)
    // What names a release did not change, so that the release of the purge is the one recorded.
    expect(dataset?.release.id).toBe(made.third.id)
  })
})

const withNotices = (recorded: Recorded, { notices }: typeof release): Recorded => ({
  ...recorded,
  notices,
})

describe('verify', () => {
  test('accepts a file replaced by a signed notice, and says which and why', () => {
    const { findings: found } = verifyRelease(release.zip.bytes, { key: keys.publicKey, tool })
    expect(found.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(found.map(({ says }) => says)).toContain(
      `deputies.csv was replaced on ${purged.on}, signed with this key: personal data removed (deputies ${purged.id})`,
    )
    expect(found).toContainEqual(
      expect.objectContaining({ check: 'contents', outcome: 'not checked' }),
    )
  })

  test('refuses a notice that is not signed, or with another key, or for another file, or changed', () => {
    const notice = noticeIn(release.files.get('deputies.csv') ?? new Uint8Array())
    if (notice === null) throw new Error('no notice')
    const { signature: _, ...unsigned } = notice
    const instead = (path: string, other: object) =>
      new Map(release.files).set(path, jsonFile(other))
    expect(failures(instead('deputies.csv', { ...notice, signature: null }))).toEqual([
      'deputies.csv is a notice that nobody signed',
    ])
    expect(failures(release.files, newKeys().publicKey)).toContain(
      'deputies.csv is a notice that was not signed with this key',
    )
    expect(failures(instead('grants.csv', notice))).toEqual([
      'grants.csv is a notice for another file',
    ])
    const reason = { ...notice, note: { zh: '另有原因。', en: 'Something else.' } }
    expect(failures(instead('deputies.csv', reason))).toHaveLength(1)
    const another = signedNotice({ ...unsigned, replaced_sha256: '0'.repeat(64) }, key)
    expect(failures(instead('deputies.csv', another))).toHaveLength(1)
  })

  test('still finds any other file changed', () => {
    const changed = new Map(release.files).set('grants.csv', jsonFile({}))
    expect(failures(changed)[0]).toContain('grants.csv')
  })

  test('holds the differences that a release tells against the one before it', () => {
    const opened = ({ built, id }: typeof made.first) => openFiles(built.files, `youju-${id}`)
    const told = (former: typeof made.first) => checkDiff(opened(made.second), opened(former))[0]
    expect(told(made.first)?.outcome).toBe('passed')
    expect(told(made.third)?.says).toContain('names another release before it')
  })
})

test('a release whose tables were replaced can no longer be compared, and it is said why', () => {
  expect(() => sideOf(openFiles(release.files, folder))).toThrow(
    `deputies.ndjson of release ${second.id} was replaced by a notice`,
  )
})

describe('what is stored', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'youju-kept-'))
  afterAll(() => rmSync(temporary, { recursive: true, force: true }))
  const purgedHistory = readHistory(after, (problem) => {
    throw new Error(problem.what)
  })

  test('is every file of the releases that are here, a notice known as one by its type', () => {
    writeRelease(release.files, release.zip, join(temporary, second.id))
    const { kept, missing } = keptReleases(purgedHistory, temporary)
    expect(missing).toEqual([made.first.id, made.third.id])
    const stored = kept.flatMap(({ id, release: files }) => storedFiles(id, files))
    const typeOf = (path: string) =>
      stored.find((file) => file.key === `${second.id}/${path}`)?.contentType
    expect(typeOf('deputies.csv')).toBe('application/vnd.youju.notice+json')
    expect(typeOf('grants.csv')).toBe('text/csv; charset=utf-8')
    expect(typeOf(`${folder}.zip`)).toBe('application/zip')
  })

  test('is never a file that had to go', () => {
    const { files, zip } = made.second.built
    writeRelease(files, zip, join(temporary, second.id))
    expect(() => keptReleases(purgedHistory, temporary)).toThrow('is not the file of release')
  })
})
