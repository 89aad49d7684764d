import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { D1Database, R2Bucket } from '@cloudflare/workers-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { resourceNames } from '../schemas/resources.ts'
import { type DataFolder, readDataFolder } from '../pipeline/authored/data-folder.ts'
import { buildSite, workerConfigOf } from '../pipeline/build/build-site.ts'
import { compile } from '../pipeline/compile/compile.ts'
import {
  mergesOfTwenty,
  twentySuggestions,
  workbookOf,
} from '../pipeline/fixtures/tables/workbook.ts'
import { loadDataset } from '../pipeline/load/load.ts'
import { paths } from '../pipeline/paths.ts'
import { maskPersonalData } from '../pipeline/privacy/mask.ts'
import { refreeze } from '../pipeline/proof/refreeze.ts'
import { ingestSheet, withFiles } from '../pipeline/tables/ingest-table.ts'
import { noOptions } from '../pipeline/tables/options.ts'
import { readTableBytes } from '../pipeline/tables/read/read-table-file.ts'

/** An invented person: no such contact, mobile or identity number is in any real letter. */
const canaries = ['甄无双', '无双', '13912345678', '139 1234 5678', '110101199003077758']
const contact =
  '(联系人:甄无双,联系电话:13912345678,手机:139 1234 5678,身份证号:110101199003077758)'

// Inside the repository: the build imports packages from where it writes.
mkdirSync(paths.work, { recursive: true })
const temporary = mkdtempSync(join(paths.work, 'canaries-'))
const folders = { dataset: join(temporary, 'dataset'), dist: join(temporary, 'dist') }
const server = createTestHarness({ workers: [{ configPath: workerConfigOf(folders.dist) }] })
const worker = server.getWorker<{ DB: D1Database; RELEASES: R2Bucket }>()

beforeAll(async () => {
  const folder = readDataFolder(paths.data)
  const archived = new TextDecoder().decode(folder.get('sources/weihai-17-2-77.txt'))
  const raw = archived.replace(/\(联系人:[^)]*\)/, contact)
  const { text } = maskPersonalData(raw)
  const letter = refreeze(folder, 'weihai-17-2-77', text)
  const { dataset, problems } = compile(withTable(letter))
  expect(problems).toEqual([])
  if (dataset === null) return
  await buildSite(dataset, folders)
  const page = join(folders.dist, 'client', 'tables', table)
  builtTable = readFileSync(join(page, 'index.html'), 'utf8')
  rmSync(page, { recursive: true })
  await server.listen()
  const { DB, RELEASES } = await worker.getEnv()
  await loadDataset(DB, { ...paths, dataset: folders.dataset })
  const rows = readFileSync(join(folders.dataset, 'sources', `${table}.txt`))
  await RELEASES.put(`${dataset.release.id}/texts/${table}.txt`, rows)
})

const table = 'weihai-17-2-suggestions'
/** Its static page, taken out of the build, so that the Worker draws it as it does an older one. */
let builtTable = ''

/** The data with a table of twenty suggestions whose contact column holds the same person. */
function withTable(data: DataFolder): DataFolder {
  const rows = twentySuggestions().map((cells) =>
    cells.map((cell) => (cell === '柳试验 13912345678' ? '甄无双 139 1234 5678' : cell)),
  )
  const [sheet] = readTableBytes(workbookOf(rows, { merges: mergesOfTwenty })).sheets
  const outcome = sheet && ingestSheet(sheet, data, noOptions, '2026-11-28')
  expect(outcome?.problems).toEqual([])
  const tabled = withFiles(data, outcome?.plan?.files ?? new Map())
  const register = new TextDecoder().decode(tabled.get('ids.txt'))
  const lines = compile(tabled).unregistered.map(
    ({ on, resource, id }) => `${on} ${resource} ${id}\n`,
  )
  return withFiles(tabled, new Map([['ids.txt', register + lines.join('')]]))
}

afterAll(async () => {
  await server.close()
  rmSync(temporary, { recursive: true, force: true })
})

const found = (text: string) => canaries.filter((canary) => text.includes(canary))

test('no canary is in any file of the dataset, the pages or the Worker', () => {
  const files = readdirSync(temporary, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const)
  expect(texts.filter(([, text]) => found(text).length > 0).map(([file]) => file)).toEqual([])
  // The masked line itself came through, so the letter really is in these files.
  const masked = texts.filter(([, text]) => text.includes('联系人:甄某')).map(([file]) => file)
  expect(masked).toContain(join(folders.dist, 'client', 'replies', 'weihai-17-2-77', 'index.html'))
  expect(masked).toContain(join(folders.dataset, 'tables', 'replies.ndjson'))
})

test('no canary is in any answer of the API or on-demand page', async () => {
  const addresses = [
    ...resourceNames.map((name) => `/api/v1/${name}?limit=100`),
    '/api/v1',
    '/api/v1/openapi.json',
    '/replies/',
    '/proposals/',
    '/commitments/',
    `/tables/${table}/`,
  ]
  const answers = await Promise.all(
    addresses.map(async (address) => {
      const response = await worker.fetch(address)
      return { address, status: response.status, text: await response.text() }
    }),
  )
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  expect(
    answers.filter(({ text }) => found(text).length > 0).map(({ address }) => address),
  ).toEqual([])
  expect(answers.some(({ text }) => text.includes('联系人:甄某'))).toBe(true)
})

test('a table of suggestions has come to status pages, whose seals lead to its rows', async () => {
  const page = (path: string) =>
    readFileSync(join(folders.dist, 'client', ...path.split('/'), 'index.html'), 'utf8')
  const proposal = page('proposals/weihai-17-2-101')
  expect(proposal).toContain('已答复')
  expect(proposal).toContain('期限内答复')
  expect(proposal).toContain('href="/tables/weihai-17-2-suggestions/#r5"')
  expect(builtTable).toMatch(/<tr id="r5"[^>]*>[^]*?第101号/)
  expect(await (await worker.fetch(`/tables/${table}/`)).text()).toBe(builtTable)
  const list = await (await worker.fetch('/proposals/?status=assigned')).text()
  expect(list).toContain('/proposals/weihai-17-2-120/')
  const csv = await (await worker.fetch('/api/v1/proposals.csv?number=101')).text()
  expect(csv).toContain('/tables/weihai-17-2-suggestions/#r5')
})
