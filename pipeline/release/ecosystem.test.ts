import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DuckDBInstance } from '@duckdb/node-api'
import { read, utils } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import jsonld from 'jsonld'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { resourceNames } from '../../schemas/resources.ts'
import { realContent } from '../verify/weihai.fixture.ts'
import { digestOf } from './digest.ts'
import { releaseFiles } from './release-files.ts'
import { workbookFile } from './workbook.ts'

const content = realContent()
const files = releaseFiles(content, 'youju 0.1.0')
const bytesOf = (path: string) => files.get(path) ?? new Uint8Array()
const jsonOf = (path: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(path)))
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-ecosystem-'))
  for (const path of ['figures.csv', 'grants.ndjson', 'youju.sqlite'])
    writeFileSync(join(folder, path), bytesOf(path))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('DuckDB joins the CSV of one table with the NDJSON of another', async () => {
  const duck = await DuckDBInstance.create(':memory:')
  const connection = await duck.connect()
  const reader = await connection.runAndReadAll(`
    SELECT g.label.zh AS label, f.value::DOUBLE AS value, f.subject AS subject
    FROM read_json('${join(folder, 'grants.ndjson')}') g
    JOIN read_csv('${join(folder, 'figures.csv')}') f ON f.id = g.recipients_count.id`)
  expect(reader.getRowObjects()).toEqual([
    { label: '两年来给予社会组织公益项目的资金支持', value: 61, subject: '社会组织' },
  ])
})

test('SQLite joins the tables by their keys, every key leads somewhere, and sentences are found', () => {
  const db = new DatabaseSync(join(folder, 'youju.sqlite'), { readOnly: true })
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  const joined = db
    .prepare(
      `SELECT b.name, f.value FROM figures f JOIN replies r ON r.id = f.reply__id
       JOIN bodies b ON b.id = r.body__id WHERE f.id = 'weihai-17-2-77_grants-total'`,
    )
    .get()
  expect(joined).toEqual({ name: '威海市民政局', value: 2826000 })
  const found = db
    .prepare(
      `SELECT s.anchor FROM sentences_search JOIN sentences s ON s.n = sentences_search.rowid
       WHERE sentences_search MATCH '资助社会组织'`,
    )
    .all()
  expect(found).toEqual([{ anchor: 's22' }])
  for (const name of resourceNames) {
    const count = db.prepare(`SELECT count(*) AS n FROM "${name}"`).get()
    expect(count).toEqual({ n: content.tables.get(name)?.length ?? 0 })
  }
  db.close()
})

test('a spreadsheet opens the workbook and the CSV with the Chinese intact and numbers as numbers', () => {
  const book = read(bytesOf('youju.xlsx'))
  expect(book.SheetNames).toContain('资助')
  const rows = utils.sheet_to_json(book.Sheets['数字'] ?? {})
  expect(rows).toContainEqual(
    expect.objectContaining({
      id: 'weihai-17-2-77_grants-total',
      value: 2826000,
      text: '282.6万元',
    }),
  )
  const csv = read(bytesOf('figures.csv'))
  const [sheet = ''] = csv.SheetNames
  expect(utils.sheet_to_json(csv.Sheets[sheet] ?? {})).toHaveLength(49)
})

test('the workbook keeps its headings in sight, filters, and leads from a number to its sentence', () => {
  const online = { ...content, site: { ...content.site, origin: 'https://youju.example' } }
  const book = unzipSync(workbookFile(online))
  const textIn = (path: string) => strFromU8(book[path] ?? new Uint8Array())
  const figures = 2 + resourceNames.indexOf('figures')
  const sheet = textIn(`xl/worksheets/sheet${figures}.xml`)
  expect(sheet).toContain('state="frozen"')
  expect(sheet).toContain('<autoFilter')
  // A sheet keeps the address apart from the place on its page.
  const links = [...sheet.matchAll(/<hyperlink [^>]*location="([^"]*)"/g)].map(([, place]) => place)
  expect(links).toHaveLength(49)
  expect(links).toContain('s22')
  expect(textIn(`xl/worksheets/_rels/sheet${figures}.xml.rels`)).toContain(
    'Target="https://youju.example/replies/weihai-17-2-77/"',
  )
})

test('what the database says of searching it is so', () => {
  const db = new DatabaseSync(join(folder, 'youju.sqlite'), { readOnly: true })
  const Said = z.object({ zh: z.string() })
  const said = db
    .prepare("SELECT zh FROM about WHERE topic LIKE 'search%' ORDER BY topic")
    .all()
    .map((row) => /SELECT s?[^；]*'(?=；|$)/.exec(Said.parse(row).zh)?.[0] ?? '')
  expect(said).toHaveLength(2)
  for (const query of said) expect(db.prepare(query).all().length, query).toBeGreaterThan(0)
  expect(
    db.prepare("SELECT * FROM sentences_search WHERE sentences_search MATCH '养老'").all(),
  ).toEqual([])
  db.close()
})

const Package = z.looseObject({
  resources: z.array(
    z.looseObject({ name: z.string(), path: z.string(), bytes: z.int(), hash: z.string() }),
  ),
})

test('the data package lists every table with the size and digest of its file', () => {
  const { resources } = Package.parse(jsonOf('datapackage.json'))
  expect(resources.map(({ name }) => name)).toEqual([...resourceNames])
  for (const { path, bytes, hash } of resources) {
    expect(bytesOf(path).length).toBe(bytes)
    expect(`sha256:${digestOf(bytesOf(path))}`).toBe(hash)
  }
})

test('the catalogue and the schema.org description are the triples they mean', async () => {
  const Quads = z.array(
    z.looseObject({
      subject: z.looseObject({ value: z.string() }),
      predicate: z.looseObject({ value: z.string() }),
      object: z.looseObject({ value: z.string() }),
    }),
  )
  const triplesOf = async (path: string) => {
    const document = z.custom<jsonld.JsonLdDocument>().parse(jsonOf(path))
    const quads = Quads.parse(await jsonld.toRDF(document))
    return quads.map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ value }) => value),
    )
  }
  const base = `urn:youju:release:${content.release.id}/`
  const catalogue = await triplesOf('catalogue.jsonld')
  expect(catalogue).toContainEqual([
    base,
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
    'http://www.w3.org/ns/dcat#Dataset',
  ])
  expect(catalogue).toContainEqual([
    `${base}grants.csv`,
    'http://www.w3.org/ns/dcat#byteSize',
    String(bytesOf('grants.csv').length),
  ])
  expect(catalogue).toContainEqual([
    `${base}grants.csv`,
    'http://www.w3.org/ns/dcat#accessURL',
    base,
  ])
  const literals = catalogue.map(([, , value]) => value)
  expect(literals).toEqual(expect.arrayContaining(['2018-07-02', '371000']))
  const distributions = catalogue.filter(
    ([, is]) => is === 'http://www.w3.org/ns/dcat#distribution',
  )
  expect(distributions.length).toBe(files.size - 3)
  const dataset = await triplesOf('dataset.jsonld')
  expect(dataset).toContainEqual([
    base,
    'https://schema.org/license',
    'https://creativecommons.org/licenses/by/4.0/',
  ])
})
