import { describe, expect, test } from 'vitest'
import { readRecorded } from '../authored/data-folder.ts'
import { readHistory } from '../history/read-history.ts'
import { disproveRecorded } from '../history/recorded-bytes.ts'
import { paths } from '../paths.ts'
import { buildRelease } from '../release/build-release.ts'
import { digestOf } from '../release/digest.ts'
import { type Files, utf8 } from '../release/files.ts'
import { manifestPath, signaturePath } from '../release/manifest.ts'
import { releaseFiles } from '../release/release-files.ts'
import { newKeys, readPrivateKey } from '../release/sign.ts'
import { thisTool } from '../tool.ts'
import type { Finding } from './finding.ts'
import { forgedContent, listedAnew } from './forge.fixture.ts'
import { openFiles } from './open-release.ts'
import { verifyFiles, verifyRelease } from './verify-release.ts'
import { realContent } from './weihai.fixture.ts'

const tool = thisTool()
const real = realContent()
const [ours, another] = [newKeys(), newKeys()]
const signed = buildRelease(real, tool, readPrivateKey(ours.privateKey))
const folder = `youju-${real.release.id}`

const failuresIn = (findings: readonly Finding[]) =>
  findings.filter(({ outcome }) => outcome === 'failed').map(({ says }) => says)

/** What of files is found wrong; no zip is packed for it. */
const failuresOf = (files: Files, key: string | null = ours.publicKey) =>
  failuresIn(verifyFiles(openFiles(files, folder), { key, tool }))

test('the release that was recorded of the data is the one that the program makes', () => {
  const recorded = readHistory(readRecorded(paths.data), ({ what }) => {
    throw new Error(what)
  }).find(({ id }) => id === real.release.id)
  const made = signed.files.get(manifestPath) ?? new Uint8Array()
  expect(recorded === undefined ? null : disproveRecorded(recorded, made, thisTool())).toBeNull()
})

test('a signed release holds, and says what was checked', () => {
  const { findings } = verifyRelease(signed.zip.bytes, { key: ours.publicKey, tool })
  expect(findings.map(({ outcome }) => outcome)).toEqual(findings.map(() => 'passed'))
  expect(findings.map(({ check }) => check)).toEqual([
    'files',
    'signature',
    'schemas',
    'name',
    'register',
    'texts',
    'sentences',
    'quotes',
    'figures',
    'repeats',
    'checks',
    'formats',
    'zip',
  ])
})

test('without a key the signature counts as not checked, and it is said what that hides', () => {
  const unsigned = openFiles(listedAnew(signed.files, null), folder)
  const findings = verifyFiles(unsigned, { key: null, tool })
  expect(failuresIn(findings)).toEqual([])
  const signature = findings.find(({ check }) => check === 'signature')
  expect(signature).toMatchObject({ outcome: 'not checked' })
  expect(signature?.says).toContain('listed new digests')
})

test('bytes changed in a zip outside its files are found', () => {
  const zip = new Uint8Array(signed.zip.bytes)
  // The hour of the first entry, which no file’s digest covers.
  zip[10] = (zip[10] ?? 0) ^ 1
  const { findings } = verifyRelease(zip, { key: ours.publicKey, tool })
  expect(failuresIn(findings).join()).toContain('bytes between the files')
})

describe('a release fails that', () => {
  test('was signed with another key', () => {
    expect(failuresOf(listedAnew(signed.files, another.privateKey))).toEqual([
      'the manifest was not signed with this key',
    ])
  })

  test('lost its signature', () => {
    expect(failuresOf(listedAnew(signed.files, null)).join()).toContain('not signed')
  })

  test('lacks a file, or has one more', () => {
    const fewer = new Map(signed.files)
    fewer.delete('grants.csv')
    expect(failuresOf(fewer)).toEqual(['grants.csv is listed and is not there'])
    const more = new Map([...signed.files, ['more.csv', utf8('x')] as const])
    expect(failuresOf(more)).toEqual(['more.csv is there and is not listed'])
  })
})

describe('with every digest computed anew, and the release named anew, a release fails whose', () => {
  test('figure alone was changed: the sentence does not say it', () => {
    const content = forgedContent(real, {
      figures: (line) =>
        line.includes('_grants-total"') ? line.replace(/2826000/g, '2926000') : line,
    })
    const forged = releaseFiles(content, tool)
    const failures = failuresOf(listedAnew(forged, ours.privateKey))
    expect(failures[0]).toBe(
      'figures weihai-17-2-77_grants-total: “282.6万元” reads value 2826000, not 2926000',
    )
    expect(failures).toContainEqual(expect.stringContaining('says of weihai-17-2-77_grants-total'))
  })

  test('other files were changed', () => {
    const changes: Record<string, (text: string) => string> = {
      'grants.csv': (text) => text.replace('2826000', '2926000'),
      'figures.json': (text) => text.replace('282.6', '292.6'),
      'datapackage.json': (text) => text.replace('CC-BY-4.0', 'CC0-1.0'),
      'schemas/grants.schema.json': (text) => text.replace('"object"', '"object" '),
      'README.md': (text) => `${text}.`,
    }
    const changed = new Map(signed.files)
    for (const [path, change] of Object.entries(changes)) {
      changed.set(path, utf8(change(new TextDecoder().decode(signed.files.get(path)))))
    }
    // The manifest lists other digests, so it is another one too.
    expect(failuresOf(listedAnew(changed, ours.privateKey)).toSorted()).toEqual(
      [...Object.keys(changes), manifestPath]
        .map((path) => `${path} is not what the tables and texts make`)
        .toSorted(),
    )
  })

  test('text was changed', () => {
    const path = 'texts/weihai-17-2-77.txt'
    const text = new TextDecoder().decode(signed.files.get(path)).replace('282.6', '292.6')
    const changed = new Map([...signed.files, [path, utf8(text)] as const])
    expect(failuresOf(listedAnew(changed, ours.privateKey))).toContain(
      `${path} is not the text that its source names`,
    )
  })
})

test('any byte changed in any file is found, and the file is named', () => {
  let tried = 0
  for (const [index, [path, bytes]] of [...signed.files].entries()) {
    const named = path === signaturePath || path === manifestPath ? 'manifest' : path
    for (const fifth of [0, 1, 2, 3, 4]) {
      // A fixed walk over all of the file, every bit in turn.
      const at = Math.floor(((fifth + ((index * 7) % 10) / 10) * bytes.length) / 5)
      const changed = new Uint8Array(bytes)
      changed[at] = (changed[at] ?? 0) ^ (1 << ((index + fifth) % 8))
      const said = attempt(new Map([...signed.files, [path, changed] as const]))
      expect(said.join('\n'), `${path} byte ${at}`).toContain(named)
      tried += 1
    }
  }
  expect(tried).toBeGreaterThan(300)
  // A changed signature hides nothing: all of the release is checked for each.
}, 120_000)

function attempt(files: Files): string[] {
  try {
    return failuresOf(files)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

test('the same content gives the same bytes of every file, the zip included', () => {
  const again = buildRelease(realContent(), tool, readPrivateKey(ours.privateKey))
  expect(digestOf(again.zip.bytes)).toBe(digestOf(signed.zip.bytes))
  expect([...releaseFiles(real, tool).keys()]).toEqual([...again.files.keys()].slice(0, -1))
})
