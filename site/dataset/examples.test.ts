import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { buildRelease } from '../../pipeline/release/build-release.ts'
import { realContent } from '../../pipeline/verify/weihai.fixture.ts'
import { Figure } from '../../schemas/figure.ts'
import { type ExampleName, readExample } from './examples.ts'

const run = promisify(execFile)
const content = realContent()
const { id } = content.release
const { files, zip } = buildRelease(content, 'youju 0.1.0', null)
const served = new Map([...files, [zip.name, zip.bytes] as const])

/** What every example answers, read off the records themselves: the three largest amounts of money. */
const largest = (content.tables.get('figures') ?? [])
  .map((line) => Figure.parse(JSON.parse(line)))
  .filter((figure) => figure.unit === 'CNY' && figure.value !== null)
  .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  .slice(0, 3)
  .map((figure) => [figure.text, figure.reply.body.name, figure.id])

let folder: string
let server: Server
let origin: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'youju-examples-'))
  server = createServer(({ url = '' }, response) => {
    const file = served.get(url.replace(`/data/releases/${id}/`, ''))
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = z.custom<AddressInfo>().parse(server.address())
  origin = `http://127.0.0.1:${port}`
  for (const path of ['figures.csv', 'youju.sqlite'])
    writeFileSync(join(folder, path), files.get(path) ?? '')
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const hasTool = (tool: string) => spawnSync(tool, ['--version']).status === 0

/** Runs an example as it is copied, in a folder of its own; gives the lines that it printed. */
async function printed(name: ExampleName, tool: string, args: readonly string[] = []) {
  const file = join(folder, `example-${name}.${name === 'javascript' ? 'mjs' : 'txt'}`)
  writeFileSync(file, readExample(name, origin, id))
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8', no_proxy: '*' }
  const { stdout } = await run(tool, [...args, file], { cwd: folder, env })
  return stdout.trimEnd().split(/\r?\n/)
}

describe('the examples, run as they are copied:', () => {
  test('there are three amounts to be found', () => {
    expect(largest).toHaveLength(3)
  })

  test.runIf(['curl', 'sha256sum'].every(hasTool))(
    'curl gets files that are those of the manifest, and others are not told as such',
    async () => {
      expect(await printed('curl', 'sh')).toEqual(['figures.csv: OK', 'youju.sqlite: OK'])
      const whole = served.get('figures.csv') ?? new Uint8Array()
      served.set('figures.csv', whole.subarray(1))
      await expect(printed('curl', 'sh')).rejects.toMatchObject({
        code: 1,
        stdout: 'figures.csv: FAILED\n',
      })
      served.set('figures.csv', whole)
      for (const missing of ['youju.sqlite', 'manifest.json']) {
        const bytes = served.get(missing) ?? new Uint8Array()
        served.delete(missing)
        await expect(printed('curl', 'sh'), missing).rejects.toMatchObject({ code: 1 })
        served.set(missing, bytes)
      }
      for (const path of ['figures.csv', 'youju.sqlite'])
        writeFileSync(join(folder, path), files.get(path) ?? '')
    },
  )

  test('JavaScript reads the NDJSON', async () => {
    expect(await printed('javascript', execPath)).toEqual(largest.map((row) => row.join(' ')))
  })

  test.runIf(hasTool('python3'))('Python reads the zip and proves each quote', async () => {
    expect(await printed('python', 'python3')).toEqual(largest.map((row) => row.join(' ')))
  })

  test('SQLite joins the tables of the database', () => {
    const db = new DatabaseSync(join(folder, 'youju.sqlite'), { readOnly: true })
    const rows = db.prepare(readExample('sqlite', origin, id)).all()
    db.close()
    expect(rows.map((row) => Object.values(row))).toEqual(largest)
  })

  test.runIf(hasTool('sqlite3'))('so does its own shell', async () => {
    const { stdout } = await run(
      'sh',
      [
        '-c',
        `printf '%s' "$1" | sqlite3 -readonly youju.sqlite`,
        'sh',
        readExample('sqlite', origin, id),
      ],
      { cwd: folder },
    )
    expect(stdout.trimEnd().split('\n')).toEqual(largest.map((row) => row.join('|')))
  })

  test('DuckDB reads the CSV', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const file = join(folder, 'figures.csv')
    const sql = readExample('duckdb', origin, id).replace("'figures.csv'", `'${file}'`)
    const rows = (await connection.runAndReadAll(sql)).getRows()
    expect(rows).toEqual(largest)
  })
})
