import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { Manifest } from '../../schemas/manifest.ts'
import { type ResourceName } from '../../schemas/resources.ts'
import { type Files, jsonFile, utf8 } from '../release/files.ts'
import { manifestFile, manifestOf, manifestPath, signaturePath } from '../release/manifest.ts'
import { releaseFiles } from '../release/release-files.ts'
import { newKeys, readPrivateKey, signatureOf } from '../release/sign.ts'
import { signedNotice } from '../history/notice.ts'
import { checkDiff } from './diff.ts'
import { attempted, type Finding, printable, verdictOf } from './finding.ts'
import { forgedContent, listedAnew } from './forge.fixture.ts'
import { openFiles, openRelease } from './open-release.ts'
import { checkRegister } from './register.ts'
import { checkSignature } from './signature.ts'
import { readTables } from './tables.ts'
import { checkContents, verifyFiles } from './verify-release.ts'
import { realContent } from './weihai.fixture.ts'

const tool = 'youju 0.1.0'
const real = realContent()
const files = releaseFiles(real, tool)
const folder = `youju-${real.release.id}`
const keys = newKeys()
const textOf = (path: string) => new TextDecoder().decode(files.get(path))
const manifest = Manifest.parse(JSON.parse(textOf(manifestPath)))

const findingsOf = (all: Files, key: string | null = null) =>
  verifyFiles(openFiles(all, folder), { key, tool })
const failuresOf = (all: Files, key: string | null = null) =>
  findingsOf(all, key).flatMap(({ check, outcome, says }) =>
    outcome === 'failed' ? [`${check}: ${says}`] : [],
  )

/** What is found of a release that was named and listed anew by forged tables, a word of the formats apart. */
function forged(edits: Parameters<typeof forgedContent>[1], madeBy = tool) {
  const content = forgedContent(real, edits)
  const data = new Map([
    ...[...content.tables].map(
      ([name, lines]) =>
        [`${name}.ndjson`, utf8(lines.map((line) => `${line}\n`).join(''))] as const,
    ),
    ...[...content.texts].map(([id, bytes]) => [`texts/${id}.txt`, bytes] as const),
  ])
  const listed = manifestFile(manifestOf(content, data, madeBy))
  const release = openFiles(new Map([...data, [manifestPath, listed]]), folder)
  return checkContents(release, tool).findings
}

const sayAll = (findings: readonly Finding[]) =>
  findings
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ check, says }) => `${check}: ${says}`)
    .join('\n')

const changed = (id: string, was: string | RegExp, is: string) => (line: string) => {
  if (!line.startsWith(`{"id":"${id}"`)) return line
  const now = line.replace(was, is)
  if (now === line) throw new Error(`${id} holds no ${String(was)}`)
  return now
}
const reply = 'weihai-17-2-77'
const total = `${reply}_grants-total`

describe('everything made anew from forged tables, it is found that', () => {
  const evidence = (id: string) =>
    /"evidence":\{[^}]*\}/.exec(
      (real.tables.get('figures') ?? []).find((line) => line.startsWith(`{"id":"${id}"`)) ?? '',
    )?.[0] ?? ''
  const people = `${reply}_grants-recipients`

  test.each<[string, Parameters<typeof forgedContent>[1], RegExp]>([
    [
      'two figures swapped their evidence',
      {
        figures: (line) =>
          line
            .replace(evidence(total), 'SWAPPED')
            .replace(evidence(people), evidence(total))
            .replace('SWAPPED', evidence(people)),
      },
      /figures: .*grants-total: “61.*” reads value 61/,
    ],
    [
      'a sentence was left out of a letter',
      { replies: (line) => line.replace(/\{"anchor":"s20",[^}]*\},?/, '') },
      /sentences: texts\/weihai-17-2-77\.txt is not what its reply says from sentence s20 on/,
    ],
    [
      'a record was left out, and not its registration',
      { grants: (line) => (line.includes('"_nothing"') ? line : []) },
      /register: grants .* was published and is gone, and no change says why/,
    ],
    [
      'a record was put in that was never registered',
      { bodies: (line) => [line, line.replace('weihai-civil', 'weihai-not-civil')] },
      /register: bodies weihai-not-civil-affairs is there, and no change says/,
    ],
    [
      'a link was led elsewhere',
      { figures: changed(total, /"url":"\/replies[^"]*"/, '"url":"//other.example/#s1"') },
      /quotes: .*its link leads elsewhere, to \/\/other\.example/,
    ],
    [
      'a check comes out otherwise',
      { checks: (line) => line.replace('"outcome":"inconsistent"', '"outcome":"consistent"') },
      /checks: checks .*: calculating again gives .*, inconsistent/,
    ],
    [
      'what is counted was called something else',
      { figures: changed(total, /"subject":"[^"]*"/, '"subject":"道路"') },
      /“道路” does not stand in its sentence/,
    ],
    [
      'a key stands twice in a record',
      { figures: changed(total, '"qualifier":', '"value":1,"qualifier":') },
      /tables: figures\.ndjson: weihai-17-2-77_grants-total is not written as a record is/,
    ],
    [
      'a record has a key of its own',
      { bodies: (line) => line.replace('"absent":', '"owner":"x","absent":') },
      /schemas: bodies .*[Uu]nrecognized key/,
    ],
  ])('%s', (_, edits, why) => {
    expect(sayAll(forged(edits))).toMatch(why)
  })

  test('a source that is none is a fault of the release, and none of the program', () => {
    const found = forged({
      sources: (line) => line.replace(/"sha256":"[0-9a-f]+"/, '"sha256":1'),
    })
    expect(sayAll(found)).toMatch(/texts: what is there cannot be read/)
  })
})

test('the release’s own schemas are not asked, whatever program it says made it', () => {
  const said = forged(
    { bodies: (line) => line.replace('"absent":', '"owner":"x","absent":') },
    'youju 9.9.9',
  )
  expect(said.find(({ check }) => check === 'schemas')).toMatchObject({
    outcome: 'not checked',
    says: expect.stringContaining('bodies weihai-civil-affairs'),
  })
  expect(verdictOf(said).says).toMatch(
    /^Nothing was found wrong in what was checked\. Not checked: /,
  )
})

test('a text of no source is found, and so is one that is another', () => {
  const path = `texts/${reply}.txt`
  const other = new Map(files).set('texts/other.txt', utf8('其他')).set(path, utf8('其他'))
  const said = sayAll(checkContents(openFiles(other, folder), tool).findings)
  expect(said).toContain('texts: texts/other.txt is the text of no source')
  expect(said).toContain(`texts: ${path} is not the text that its source names`)
})

describe('a manifest is refused or found out that', () => {
  const withManifest = (bytes: Uint8Array) => new Map(files).set(manifestPath, bytes)

  test('has a key nobody knows', () => {
    const all = withManifest(jsonFile({ ...manifest, 'more\u001b[2J': 1 }))
    expect(() => failuresOf(all)).toThrow(
      /no manifest that this version of the program knows.*more/,
    )
    expect(() => failuresOf(all)).not.toThrow('\u001b')
  })

  test('has other line ends, or a key twice', () => {
    const text = textOf(manifestPath)
    for (const other of [text.replaceAll('\n', '\r\n'), text.replace('{\n', '{\n  "tool": "x",\n')])
      expect(failuresOf(withManifest(utf8(other)))[0]).toContain('is not written as a manifest is')
  })

  test('lists a path twice where capitals are not told apart', () => {
    const [first] = manifest.files
    if (first === undefined) throw new Error('no file')
    const path = first.path.toLowerCase()
    const all = withManifest(
      jsonFile({ ...manifest, files: [...manifest.files, { ...first, path }] }),
    )
    expect(failuresOf(all)).toContain(`files: manifest.json lists ${path} twice`)
  })

  test('is of another release than its folder', () => {
    const zip = zipSync({
      'youju-2099-01-02-0123456789ab/manifest.json': utf8(textOf(manifestPath)),
    })
    expect(() => openRelease(zip)).toThrow('its manifest is of release')
  })

  test('was signed as another', () => {
    const said = (signature: string) =>
      checkSignature(
        openFiles(new Map(files).set(signaturePath, utf8(signature)), folder),
        keys.publicKey,
      )
    const key = readPrivateKey(keys.privateKey)
    const right = signatureOf(files.get(manifestPath) ?? utf8(''), key)
    expect(said(right).outcome).toBe('passed')
    expect(said(signatureOf(utf8('{}\n'), key)).says).toBe(
      'the manifest was not signed with this key',
    )
    for (const other of [right.replace('\n', '\r\n'), `${right}more\n`, right.replace('==', '=')])
      expect(said(other).says).toBe('manifest.json.sig is not a signature in base64 on one line')
  })

  test('names a release before it that is not there', () => {
    const former = { release: '2026-01-01-0123456789ab', sha256: '0'.repeat(64) }
    const said = (all: Files) => checkDiff(openFiles(all, folder), null)[0]
    const named = listedAnew(files, null, { former })
    expect(said(named)?.says).toContain('diff.json is missing')
    expect(said(listedAnew(new Map(files).set('diff.json', utf8('{}')), null))?.outcome).toBe(
      'failed',
    )
    const led = listedAnew(new Map(files).set('diff.json', utf8('{}')), null, { former })
    expect(said(led)?.says).toContain('does not lead from')
  })
})

test('a notice is believed only with the key', () => {
  const listed = manifest.files.find(({ path }) => path === 'grants.csv')
  if (listed === undefined) throw new Error('no grants')
  const notice = signedNotice(
    {
      notice: 'personal_data_removed',
      release: manifest.release,
      path: listed.path,
      replaced_sha256: listed.sha256,
      replaced_bytes: listed.bytes,
      on: '2099-01-02',
      records: [{ resource: 'grants', id: 'x' }],
      note: { zh: '应要求。', en: 'Asked for.' },
    },
    readPrivateKey(keys.privateKey),
  )
  const all = new Map(files).set('grants.csv', jsonFile(notice))
  expect(failuresOf(all).join()).toContain('the public key alone can tell')
  // What still holds the text beside a notice is no notice.
  const both = new Map(files).set('grants.csv', utf8(`${JSON.stringify(notice, null, 2)}\n原文`))
  expect(failuresOf(both, keys.publicKey).join()).toContain('grants.csv has')
})

test('a tombstone cannot be dropped alone', () => {
  const { tables } = readTables(openFiles(files, folder))
  const line = tables.get('changes')?.records[0]
  const without = (name: ResourceName) =>
    new Map(tables).set(name, { text: '', lines: [], records: [] })
  expect(checkRegister(tables)[0]?.outcome).toBe('passed')
  expect(line).toBeDefined()
  expect(checkRegister(without('changes'))[0]?.says).toContain(
    'no change says that it was published',
  )
  expect(checkRegister(without('rules'))[0]?.says).toContain('no change says why')
})

test('what a hostile release says cannot steer the terminal it is shown on', () => {
  expect(printable('a\u001b[2K\r✓ all\u202e')).toBe('a\\u{1b}[2K\\u{d}✓ all\\u{202e}')
})

test('a check that stumbles fails, and the others go on', () => {
  const stumbles = () => {
    throw new RangeError('Maximum call stack size exceeded')
  }
  expect(attempted('quotes', stumbles)[0]).toMatchObject({ check: 'quotes', outcome: 'failed' })
})
