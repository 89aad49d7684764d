import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { D1Database, R2Bucket } from '@cloudflare/workers-types'
import { chromium } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { z } from 'zod'
// eslint-disable-next-line youju/borders -- as every browser of the tests is started
import { CHROMIUM_FLAGS } from '../.ci/chromium-flags.ts'
// eslint-disable-next-line youju/borders -- as every browser of the tests is found
import { findBrowser } from '../.ci/find-browser.ts'
import { generateDataset } from '../pipeline/bench/archive/write.ts'
import { pin, workerConfigOf } from '../pipeline/build/build-site.ts'
import { runTool } from '../pipeline/build/run-tool.ts'
import { compile } from '../pipeline/compile/compile.ts'
import { datasetFiles } from '../pipeline/dataset/write.ts'
import {
  corrected,
  purged,
  renamed,
  secret,
  threeReleases,
  withdrawn,
} from '../pipeline/fixtures/three-releases.ts'
import { loadDataset } from '../pipeline/load/load.ts'
import { paths } from '../pipeline/paths.ts'
import { QUIET_ENV } from '../pipeline/quiet-env.ts'
import { noticeType } from '../schemas/notice.ts'
import { localCopy } from '../schemas/site.ts'
import { lookAt } from '../site/e2e/look.ts'
import { securityHeaders } from '../site/security-headers.ts'
import { releases as en } from '../site/strings/en-releases.ts'
import { releases as zh } from '../site/strings/zh-releases.ts'

Object.assign(process.env, QUIET_ENV)

// Inside the repository: the build imports packages from where it writes.
mkdirSync(paths.work, { recursive: true })
const temporary = mkdtempSync(join(paths.work, 'older-'))
const archive = generateDataset(7, 64, { parent: temporary })

const { first, second, third, recorded } = threeReleases()

/** The made-up history of three releases besides, for the pages that tell of it. */
function addHistory(dataset: string) {
  const history = datasetFiles(compiled(third.data, recorded))
  for (const [path, content] of history) {
    const file = join(dataset, path)
    if (path.startsWith('releases/')) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    } else if (path === 'tables/changes.ndjson') writeFileSync(file, content)
    else if (path === 'tables/releases.ndjson') writeFileSync(file, content, { flag: 'a' })
  }
}

function compiled(data: typeof third.data, kept: typeof recorded) {
  const { dataset } = compile(data, kept)
  if (dataset === null) throw new Error('the history does not compile')
  return dataset
}

/** The site of the made-up archive with at most so many static pages of each kind. */
async function build(name: string, static_letters: number) {
  const dataset = join(temporary, `dataset-${name}`)
  cpSync(archive.folder, dataset, { recursive: true })
  addHistory(dataset)
  writeFileSync(join(dataset, 'site.json'), JSON.stringify({ ...localCopy, static_letters }))
  const dist = join(temporary, name)
  await runTool('astro', ['build'], { YOUJU_DATASET: dataset, YOUJU_DIST: dist })
  pin(workerConfigOf(dist), archive.release.id, dataset)
}

const server = createTestHarness({
  workers: [{ configPath: workerConfigOf(join(temporary, 'limited')) }],
})
let origin = ''
let chromiumPath = ''
const worker = server.getWorker<{ DB: D1Database; RELEASES: R2Bucket }>()

beforeAll(async () => {
  await Promise.all([build('limited', 50), build('whole', Number.MAX_SAFE_INTEGER)])
  chromiumPath = await findBrowser(console.log)
  const { url } = await server.listen()
  origin = url.origin
  const { DB, RELEASES } = await worker.getEnv()
  await loadDataset(DB, { ...paths, dataset: archive.folder })
  for (const { id } of recordsOf('sources')) {
    const bytes = readFileSync(join(archive.folder, 'sources', `${id}.txt`))
    await RELEASES.put(`${archive.release.id}/texts/${id}.txt`, bytes)
  }
}, 300_000)

afterAll(async () => {
  await server.close()
  rmSync(temporary, { recursive: true, force: true })
})

const Record = z.looseObject({ id: z.string(), page_url: z.string() })
const recordsOf = (table: string) =>
  readFileSync(join(archive.folder, 'tables', `${table}.ndjson`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Record.parse(JSON.parse(line)))
const pagesOf = (table: string) => recordsOf(table).map(({ page_url }) => page_url)

const fileOf = (build: 'limited' | 'whole', path: string) =>
  join(temporary, build, 'client', ...`${path}${path.endsWith('/') ? 'index.html' : ''}`.split('/'))

const isStatic = (path: string) => existsSync(fileOf('limited', path))
const older = (pages: readonly string[]) => pages.filter((path) => !isStatic(path))

const ask = (path: string, init: { method?: string } = {}) =>
  worker.fetch(path, { redirect: 'manual', ...init })

describe('past the limit', () => {
  test.each([
    ['replies', pagesOf('replies')],
    ['proposals', pagesOf('proposals')],
    ['deputies', pagesOf('deputies')],
    ['departments', pagesOf('bodies')],
    ['texts', recordsOf('sources').map(({ id }) => `/sources/${id}.txt`)],
  ])('%s are byte for byte what a build without a limit writes', async (_, pages) => {
    const drawn = older(pages)
    expect(pages.length - drawn.length).toBe(50)
    expect(drawn.length).toBeGreaterThan(10)
    for (const path of drawn) {
      const answer = await ask(path)
      expect(answer.status, path).toBe(200)
      expect(await answer.text(), path).toBe(readFileSync(fileOf('whole', path), 'utf8'))
    }
  })

  test('pages and texts are sent with the headers of static ones, and kept a while', async () => {
    const [page = ''] = older(pagesOf('replies'))
    const [built = ''] = pagesOf('replies').filter(isStatic)
    const own = [...securityHeaders.map(([name]) => name), 'Content-Type']
    const pairs = [
      [page, built, own],
      [textOf(page), textOf(built), [...own, 'Access-Control-Allow-Origin']],
    ] as const
    for (const [drawn, file, names] of pairs) {
      const [answer, same] = await Promise.all([ask(drawn), ask(file)])
      for (const name of names) {
        expect(answer.headers.get(name), `${drawn} ${name}`).toBe(same.headers.get(name))
        expect(answer.headers.get(name), `${drawn} ${name}`).not.toBeNull()
      }
      expect(answer.headers.get('Cache-Control')).toBe('public, max-age=300')
    }
  })

  test('a page has its elder edition', async () => {
    const [page = ''] = older(pagesOf('replies'))
    const elder = await ask(`/elder${page}`)
    expect(elder.status).toBe(200)
    const html = await elder.text()
    expect(html).toContain('<link rel="stylesheet" href="/elder.css">')
    expect(html).toContain('href="/elder/proposals/')
  })

  test('an address without its slash leads to the one with it, and HEAD has no body', async () => {
    const [page = ''] = older(pagesOf('replies'))
    const bare = await ask(page.slice(0, -1))
    expect([301, 307, 308]).toContain(bare.status)
    expect(new URL(bare.headers.get('Location') ?? '', 'http://x').pathname).toBe(page)
    const head = await ask(page, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
  })

  test('every page is in the sitemap', () => {
    const sitemap = readFileSync(join(temporary, 'limited', 'client', 'sitemaps', '1.xml'), 'utf8')
    for (const table of ['replies', 'proposals', 'deputies', 'bodies']) {
      for (const path of older(pagesOf(table))) expect(sitemap).toContain(`${path}</loc>`)
    }
  })
})

const textOf = (page: string) => `/sources/${page.split('/')[2] ?? ''}.txt`

test('what was never archived is not found, as page and as text', async () => {
  const long = 'a'.repeat(2000)
  for (const path of [
    '/replies/never-77/',
    '/departments/never/',
    '/sources/never-77.txt',
    `/sources/${long}.txt`,
  ]) {
    expect((await ask(path)).status, path).toBe(404)
  }
})

test('a record has one page: the formats of the API make no others', async () => {
  for (const table of ['replies', 'proposals', 'deputies'] as const) {
    const [page = ''] = older(pagesOf(table))
    for (const suffix of ['.csv', '.json', '.ics', '.ndjson']) {
      const path = `${page.slice(0, -1)}${suffix}/`
      expect((await ask(path)).status, path).toBe(404)
    }
  }
  const [page = ''] = older(pagesOf('replies'))
  expect((await ask(`${page.slice(0, -1)}.csv/cite.bib`)).status).toBe(404)
})

test('a notice is served as no text, and a text that the bucket lost is a fault', async () => {
  const { RELEASES } = await worker.getEnv()
  const [page = ''] = older(pagesOf('replies'))
  const key = `${archive.release.id}/texts/${page.split('/')[2] ?? ''}.txt`
  const text = await (await ask(textOf(page))).arrayBuffer()
  await RELEASES.put(key, '{}', { httpMetadata: { contentType: noticeType } })
  expect((await ask(textOf(page))).status).toBe(404)
  await RELEASES.delete(key)
  expect((await ask(textOf(page))).status).toBe(500)
  await RELEASES.put(key, text)
})

describe('of a history with corrections', () => {
  test.each([
    ['zh', '/data', zh],
    ['en', '/en/data', en],
  ] as const)('the ledger tells what was and what is (%s)', (language, folder, words) => {
    const shown = wordsOn(`${folder}/corrections/`)
    for (const { note } of [corrected, withdrawn, renamed, purged])
      expect(shown).toContain(bare(note[language]))
    expect(shown).toContain(bare(`${words.before}威海市教育居`))
    expect(shown).toContain(bare(`${words.after}威海市教育局`))
    for (const { id } of [second, third]) expect(shown).toContain(bare(words.inRelease + id))
    expect(shown).not.toContain(secret)
  })

  test('the page of a release tells what it has otherwise than the one before it, if there is one', () => {
    const shown = wordsOn(`/data/releases/${third.id}/`)
    expect(shown).toContain('改号1')
    expect(shown).toContain('→weihai-health')
    expect(wordsOn(`/data/releases/${first.id}/`)).not.toContain(zh.differences)
  })
})

test('the pages of a history fit every screen and are reached by keyboard, and axe finds nothing', async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: CHROMIUM_FLAGS })
  try {
    const window = await browser.newPage({ baseURL: origin, locale: 'zh-CN' })
    for (const path of [
      '/data/corrections/',
      '/en/data/corrections/',
      '/elder/data/corrections/',
      `/data/releases/${third.id}/`,
    ]) {
      await lookAt(window, { path, fails: false })
    }
  } finally {
    await browser.close()
  }
})

const bare = (text: string) => text.replaceAll(/\s/g, '')
const wordsOn = (path: string) =>
  bare(readFileSync(fileOf('limited', path), 'utf8').replaceAll(/<[^>]*>/g, ''))

test('a database that fails is not told as an absence', async () => {
  const { DB } = await worker.getEnv()
  const [page = ''] = older(pagesOf('replies'))
  await DB.exec('ALTER TABLE replies RENAME TO elsewhere')
  expect((await ask(page)).status).toBe(500)
  await DB.exec('ALTER TABLE elsewhere RENAME TO replies')
})
