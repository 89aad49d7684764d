import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { resourceNames } from '../schemas/resources.ts'
import { readDataFolder } from '../pipeline/authored/data-folder.ts'
import { buildSite, workerConfigOf } from '../pipeline/build/build-site.ts'
import { compile } from '../pipeline/compile/compile.ts'
import { loadDataset } from '../pipeline/load/load.ts'
import { paths } from '../pipeline/paths.ts'
import { maskPersonalData } from '../pipeline/privacy/mask.ts'
import { refreeze } from '../pipeline/proof/refreeze.ts'

/** An invented person: no such contact, mobile or identity number is in any real letter. */
const canaries = ['甄无双', '无双', '13912345678', '139 1234 5678', '110101199003077758']
const contact =
  '(联系人:甄无双,联系电话:13912345678,手机:139 1234 5678,身份证号:110101199003077758)'

// Inside the repository: the build imports packages from where it writes.
mkdirSync(paths.work, { recursive: true })
const temporary = mkdtempSync(join(paths.work, 'canaries-'))
const folders = { dataset: join(temporary, 'dataset'), dist: join(temporary, 'dist') }
const server = createTestHarness({ workers: [{ configPath: workerConfigOf(folders.dist) }] })
const worker = server.getWorker<{ DB: D1Database }>()

beforeAll(async () => {
  const folder = readDataFolder(paths.data)
  const archived = new TextDecoder().decode(folder.get('sources/weihai-17-2-77.txt'))
  const raw = archived.replace(/\(联系人:[^)]*\)/, contact)
  const { text } = maskPersonalData(raw)
  const { dataset, problems } = compile(refreeze(folder, 'weihai-17-2-77', text))
  expect(problems).toEqual([])
  if (dataset === null) return
  await buildSite(dataset, folders)
  await server.listen()
  await loadDataset((await worker.getEnv()).DB, { ...paths, dataset: folders.dataset })
})

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
