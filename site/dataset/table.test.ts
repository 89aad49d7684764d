import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { resourceNames } from '../../schemas/resources.ts'
import { areAsCompiled, readSourceText, readTable } from './table.ts'

function folderWith(file: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'youju-site-'))
  mkdirSync(join(folder, 'tables'))
  mkdirSync(join(folder, 'sources'))
  writeFileSync(join(folder, file), content)
  return folder
}

const Record = z.strictObject({ id: z.string(), number: z.int() })

test('a table is read record by record', () => {
  const folder = folderWith(
    'tables/figures.ndjson',
    '{"id":"a","number":1}\n{"id":"b","number":2}\n',
  )
  expect(readTable(folder, 'figures', Record).map(({ id }) => id)).toEqual(['a', 'b'])
})

test('an empty table holds nothing', () => {
  expect(readTable(folderWith('tables/figures.ndjson', ''), 'figures', Record)).toEqual([])
})

test('a record that breaks its schema is named with its file, line and field', () => {
  const folder = folderWith(
    'tables/figures.ndjson',
    '{"id":"a","number":1}\n{"id":"b","number":"2"}\n',
  )
  expect(() => readTable(folder, 'figures', Record)).toThrow(/figures\.ndjson:2 number/)
})

test('an archived text keeps every byte', () => {
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0xe6, 0x8d, 0xae)
  const folder = folderWith('sources/a.txt', bytes)
  expect(readSourceText(folder, 'a')).toEqual(bytes)
})

test('tables are known as compiled by the digest that names their release, and changed ones are not', () => {
  const named = resourceNames.filter((name) => name !== 'releases')
  const folder = folderWith('tables/figures.ndjson', '')
  const digest = createHash('sha256')
  for (const name of named) {
    writeFileSync(join(folder, 'tables', `${name}.ndjson`), `{"of":"${name}"}\n`)
    digest.update(`${name}\n{"of":"${name}"}\n`)
  }
  writeFileSync(
    join(folder, 'release.json'),
    JSON.stringify({
      id: '2026-11-28-0123456789ab',
      url: '/api/v1/releases/2026-11-28-0123456789ab',
      page_url: '/data/#release-2026-11-28-0123456789ab',
      released_on: '2026-11-28',
      sha256: digest.digest('hex'),
      tables: [],
      former: null,
      manifest_sha256: null,
      signed: null,
      zip: null,
      files: [],
      replaced: [],
      diff: null,
      recorded_on: '2026-11-28',
      absent: {},
    }),
  )
  expect(areAsCompiled(folder)).toBe(true)
  writeFileSync(join(folder, 'tables', 'figures.ndjson'), '{"of":"Figures"}\n')
  expect(areAsCompiled(folder)).toBe(false)
})
