import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { D1Database } from '@cloudflare/workers-types'
import { createClient } from '@hey-api/openapi-ts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createTestHarness } from 'wrangler'
import { z } from 'zod'
import { loadDataset } from '../../pipeline/load/load.ts'
import { paths, root } from '../../pipeline/paths.ts'
import { QUIET_ENV } from '../../pipeline/quiet-env.ts'
import { examples, searchExamples } from '../../schemas/examples.ts'
import { ProblemCode } from '../../schemas/problem.ts'
import { resourceNames } from '../../schemas/resources.ts'
import { type Answer, AnswerChecker } from './answer-checker.fixture.ts'
import { DocumentReader } from './document-reader.ts'
import { addressOf, type Operation, operationsOf } from './operations.fixture.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })
Object.assign(process.env, QUIET_ENV)

const server = createTestHarness({ workers: [{ configPath: paths.workerConfig }] })
const worker = server.getWorker<{ DB: D1Database }>()
const folder = join(paths.work, 'contract')
const file = join(folder, 'openapi.json')

let document: DocumentReader
let operations: Operation[]
let checker: AnswerChecker

beforeAll(async () => {
  await server.listen()
  await loadDataset((await worker.getEnv()).DB, paths)
  const text = await (await worker.fetch('/api/v1/openapi.json')).text()
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, text)
  document = new DocumentReader(JSON.parse(text))
  operations = operationsOf(document)
  checker = new AnswerChecker(document)
})

afterAll(() => server.close())

interface Init {
  method?: string | undefined
  headers?: Record<string, string> | undefined
}

async function ask(url: string, { method = 'GET', headers = {} }: Init = {}): Promise<Answer> {
  const response = await worker.fetch(url, { redirect: 'manual', method, headers })
  const { status } = response
  return { url, status, headers: new Headers([...response.headers]), body: await response.text() }
}

/** Asks, expects a status, and holds the answer to what the document says of the operation. */
async function held(operation: Operation, status: number, url: string, init: Init = {}) {
  const answer = await ask(url, init)
  expect(checker.problemsOf(operation, answer)).toEqual([])
  expect(answer.status, url).toBe(status)
  return answer
}

const run = promisify(execFile)
const tool = (...path: string[]) => join(root, 'node_modules', ...path)

test('Redocly has nothing to report', async () => {
  const cli = tool('@redocly', 'cli', 'bin', 'cli.js')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const lint = [
    'lint',
    '--extends',
    'recommended',
    '--max-problems',
    '20',
    '--format',
    'json',
    file,
  ]
  const { stdout } = await run(process.execPath, [cli, ...lint], { env })
  expect(JSON.parse(stdout.slice(stdout.indexOf('{')))).toMatchObject({
    totals: { errors: 0, warnings: 0, ignored: 0 },
    problems: [],
  })
})

test('every operation answers as the document says, in every format and way that it names', async () => {
  for (const operation of operations) {
    const url = addressOf(operation)
    const first = await held(operation, 200, url)
    const response = operation.responses.get('200')
    for (const [Accept] of response === undefined ? [] : document.in(response, 'content')) {
      const { headers } = await held(operation, 200, url, { headers: { Accept } })
      expect(headers.get('Content-Type')?.split(';')[0]).toBe(Accept)
    }
    const head = await ask(url, { method: 'HEAD' })
    expect([head.status, head.body, named(head)], url).toEqual([200, '', named(first)])
    const etag = first.headers.get('ETag') ?? ''
    await held(operation, 304, url, { headers: { 'If-None-Match': etag } })
    await held(operation, 301, url.replace(/(?=\?|$)/, '/'))
    await held(operation, 405, url, { method: 'DELETE' })
    const image = { headers: { Accept: 'image/png' } }
    await held(operation, operation.responses.has('406') ? 406 : 200, url, image)
    const and = url.includes('?') ? '&' : '?'
    await held(operation, 400, `${url}${and}no_such=1`)
    await held(operation, 414, `${url}${and}x=${'x'.repeat(8000)}`)
    if (operation.path.includes('{id}'))
      await held(operation, 404, operation.path.replace('{id}', 'no-such-record'))
  }
})

/** What depends on how a body is sent, not on the answer. */
const unlike = new Set(['content-length', 'transfer-encoding', 'content-encoding', 'date'])
const named = ({ headers }: Answer) =>
  [...headers].filter(([name]) => !unlike.has(name.toLowerCase()))

const Shown = z.looseObject({ externalValue: z.string() })
const Refused = z.looseObject({
  value: z.looseObject({ code: ProblemCode, status: z.int() }),
  'x-request': z
    .object({
      method: z.string().optional(),
      url: z.string(),
      headers: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
})

/** Every example of the document, told by where it stands: what an example is, is not asked of who runs them. */
function everyExample(): Set<string> {
  const found = new Set<string>()
  const walk = (value: unknown, pointer: string) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (key === 'example') found.add(pointer)
      else if (key === 'examples')
        for (const each of Object.keys(z.looseObject({}).parse(inner))) found.add(`${at}/${each}`)
      else walk(inner, at)
    }
  }
  walk(document.root, '')
  return found
}

describe('every example', () => {
  test('was run, and its answer is as the document says', async () => {
    const left = everyExample()
    for (const operation of operations) {
      for (const parameter of operation.parameters) {
        const { name, example, pointer } = parameter
        if (example === undefined || !left.delete(pointer)) continue
        const url = addressOf(operation, (each) => each.required || each === parameter)
        const headers = parameter.in === 'header' ? { [name]: String(example) } : {}
        await held(operation, 200, url, { headers })
      }
      for (const response of operation.responses.values()) {
        for (const [, header] of document.in(response, 'headers')) left.delete(header.pointer)
        for (const [, content] of document.in(response, 'content')) {
          for (const [, { pointer, value }] of document.in(content, 'examples')) {
            if (!left.delete(pointer)) continue
            const answered = Shown.safeParse(value).data
            if (answered === undefined) await refused(pointer, value)
            else await held(operation, 200, answered.externalValue)
          }
        }
      }
    }
    expect([...left]).toEqual([])
  })

  /** What a refusal is shown to say is what is said. */
  async function refused(pointer: string, shown: unknown) {
    const { value, 'x-request': request } = Refused.parse(shown)
    expect(pointer.endsWith(value.code)).toBe(true)
    if (request === undefined) {
      // Nobody can bring these about here and now; other tests do.
      expect([
        'too_many_rows',
        'withdrawn',
        'uri_too_long',
        'rate_limited',
        'internal_error',
      ]).toContain(value.code)
      return
    }
    const { url, ...init } = request
    const answer = await ask(url, init)
    expect(answer.status).toBe(value.status)
    expect(JSON.parse(answer.body)).toEqual(value)
  }

  test('that the reference shows stands in the document', () => {
    const shown = JSON.stringify(document.root)
    for (const resource of resourceNames)
      for (const { query } of examples[resource])
        expect(shown).toContain(`"/api/v1/${resource}?${new URLSearchParams(query).toString()}"`)
    for (const { query } of searchExamples)
      expect(shown).toContain(`"/api/v1/search?${new URLSearchParams(query).toString()}"`)
  })
})

describe('the client that is generated from it', () => {
  type Question = (...given: string[]) => Promise<unknown>
  let reader: Record<
    'amounts' | 'proposal' | 'claims' | 'departments' | 'table' | 'refusal' | 'isStill',
    Question
  >

  beforeAll(async () => {
    await createClient({
      input: file,
      output: { path: join(folder, 'client'), clean: true },
      plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
      logs: { level: 'silent', file: false },
    })
    const program = join(import.meta.dirname, 'client', 'reader.ts')
    const module: { readerOf: (fetch: (request: Request) => unknown) => typeof reader } =
      // eslint-disable-next-line youju/borders -- Named outright, it would be read before its client is there.
      await import(program)
    reader = module.readerOf((request: Request) =>
      worker.fetch(request.url, { headers: Object.fromEntries(request.headers) }),
    )
  })

  test('has the types that its user counts on', async () => {
    const project = join(import.meta.dirname, 'client', 'tsconfig.json')
    await run(process.execPath, [tool('typescript', 'bin', 'tsc'), '-p', project])
  })

  test('walks a list by its cursors, in its order', async () => {
    const Amounts = z.array(z.object({ value: z.number(), sentence: z.string().min(1) }))
    const values = Amounts.parse(await reader.amounts()).map(({ value }) => value)
    expect(values.length).toBeGreaterThan(2)
    expect(values).toEqual(values.toSorted((a, b) => b - a))
  })

  test('follows a suggestion to its reply', async () => {
    expect(await reader.proposal('weihai-17-2-77', '2030-01-31')).toMatchObject({
      state: 'unknown_start',
      as_of: '2030-01-31',
      body: '威海市民政局',
      absent: { assigned_on: 'not_published' },
    })
  })

  test('reads nested values, counts, tables', async () => {
    expect(await reader.claims()).toContain(0)
    expect(await reader.departments('养老')).toMatchObject({
      facets: [{ value: 'weihai-civil-affairs', records: expect.any(Number) }],
    })
    expect(await reader.table()).toMatch(/^\uFEFF?id,/)
  })

  test('is told of what it asked wrongly', async () => {
    expect(await reader.refusal()).toEqual({
      status: 400,
      code: 'invalid_parameter',
      wrong: ['limit'],
    })
  })

  test('asks again with what it holds', async () => {
    const { headers } = await ask('http://localhost/api/v1/grants')
    expect(await reader.isStill(headers.get('ETag') ?? '')).toBe(true)
    expect(await reader.isStill('"another"')).toBe(false)
  })
})
