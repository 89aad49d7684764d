import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { askDuckDb } from '../../pipeline/fixtures/ask-duckdb.ts'
import { compiledTables } from '../../pipeline/fixtures/compiled-tables.ts'
import { csvColumns } from '../../schemas/columns.ts'
import { csvWriter } from './csv.ts'
import { icsWriter } from './ics.ts'
import { ndjsonWriter } from './ndjson.ts'
import type { Writer } from './stream.ts'

const folder = mkdtempSync(join(tmpdir(), 'youju-formats-'))
const configPath = join(folder, 'wrangler.json')
const config = {
  name: 'formats',
  main: join(import.meta.dirname, 'in-workerd.ts'),
  compatibility_date: '2026-10-01',
  compatibility_flags: ['nodejs_compat'],
  send_metrics: false,
}
writeFileSync(configPath, JSON.stringify(config))

const server = createTestHarness({ workers: [{ configPath }] })
const worker = server.getWorker()

beforeAll(async () => {
  await server.listen()
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const origin = 'https://youju.example'
const records = compiledTables().commitments.map((record) => JSON.stringify(record))

const ask = (path: string, headers: Record<string, string> = {}) =>
  worker.fetch(path, { method: 'POST', body: records.join('\n'), headers })

const whole = ({ head, page, tail }: Writer) => head + page(records) + tail

describe('in workerd', () => {
  test.each<[string, string, Writer]>([
    ['csv', 'text/csv', csvWriter(csvColumns('commitments'), origin)],
    ['ndjson', 'application/x-ndjson', ndjsonWriter],
    [
      'ics',
      'text/calendar',
      icsWriter({ resource: 'commitments', origin, self: '/commitments.ics' }),
    ],
  ])('%s is written as in Node', async (format, type, writer) => {
    const response = await ask(`/commitments.${format}`)
    expect(response.headers.get('Content-Type')).toBe(`${type}; charset=utf-8`)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.toString()).toBe(whole(writer))
  })

  test('a feed is written', async () => {
    const text = await (await ask('/commitments', { Accept: 'application/atom+xml' })).text()
    expect(text.match(/<entry>/g)).toHaveLength(records.length)
  })

  describe('of a store that fails half-way', () => {
    const broken = async (format: string) =>
      new Uint8Array(await (await ask(`/commitments.${format}?fail=3`)).arrayBuffer())

    test('DuckDB refuses the ndjson', async () => {
      const asked = askDuckDb(await broken('ndjson'), 'SELECT id FROM read_ndjson(FILE)')
      await expect(asked).rejects.toThrow(/Malformed JSON/)
    })

    test('DuckDB refuses the csv, and a person reads why', async () => {
      const bytes = await broken('csv')
      await expect(askDuckDb(bytes, 'SELECT id FROM read_csv(FILE)')).rejects.toThrow(/Error/)
      expect(new TextDecoder().decode(bytes)).toMatch(/并不完整.*not whole[^\r\n]*$/)
    })

    test('a calendar reader refuses the ics', async () => {
      const text = new TextDecoder().decode(await broken('ics'))
      expect(() => ICAL.Component.fromString(text)).toThrow(/did not end/)
    })
  })

  test('a store that fails at once is no answer', async () => {
    await expect(ask('/commitments.ndjson?fail=0')).rejects.toThrow('the store is gone')
  })
})
