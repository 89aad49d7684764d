import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { apiBuildOf } from './api-build.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'api-build-'))
  mkdirSync(join(folder, 'chunks'))
  mkdirSync(join(folder, 'load'))
  write('releases.ndjson', '{"id":"a","signed":null}')
  write('load/rows.ts', 'export const rows = []')
  write('entry.mjs', 'import { api } from "./chunks/api.mjs";\nawait import("./chunks/pages.mjs");')
  write('chunks/api.mjs', 'import "./zod.mjs";\nconst later = () => import("./document.mjs");')
  write('chunks/zod.mjs', 'export const zod = 1')
  write('chunks/document.mjs', 'import { api } from "./api.mjs";')
  write('chunks/pages.mjs', 'import { api } from "./api.mjs";')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const write = (path: string, code: string) => {
  writeFileSync(join(folder, path), code)
}
const build = () =>
  apiBuildOf(join(folder, 'entry.mjs'), [join(folder, 'load')], join(folder, 'releases.ndjson'))

test('the same code has the same digest', () => {
  expect(build()).toBe(build())
  expect(build()).toMatch(/^[0-9a-f]{16}$/)
})

test.each(['chunks/api.mjs', 'chunks/zod.mjs', 'chunks/document.mjs', 'load/rows.ts'])(
  'a change of %s, by which is answered, changes it',
  (path) => {
    const before = build()
    write(path, 'export const other = 2')
    expect(build()).not.toBe(before)
  },
)

test('what is recorded of a release changes it, though it changes no table that names one', () => {
  const before = build()
  write('releases.ndjson', '{"id":"a","signed":true}')
  expect(build()).not.toBe(before)
})

test('a change of the pages, or of a test, does not', () => {
  const before = build()
  write('chunks/pages.mjs', 'export const page = "/home/someone/youju/"')
  write('load/rows.test.ts', 'test()')
  expect(build()).toBe(before)
})
