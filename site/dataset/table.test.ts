import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readDataFolder } from '../../pipeline/authored/data-folder.ts'
import { compile } from '../../pipeline/compile/compile.ts'
import { writeDataset } from '../../pipeline/dataset/write.ts'
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

test('tables are known as compiled where they are what the compiler wrote, and changed ones are not', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'youju-site-')), 'dataset')
  const { dataset } = compile(readDataFolder('data'))
  if (dataset === null) throw new Error('the data does not compile')
  writeDataset(dataset, folder)
  expect(areAsCompiled(folder)).toBe(true)
  const file = join(folder, 'tables', 'figures.ndjson')
  writeFileSync(file, readFileSync(file, 'utf8').replace('2826000', '2826001'))
  expect(areAsCompiled(folder)).toBe(false)
})
