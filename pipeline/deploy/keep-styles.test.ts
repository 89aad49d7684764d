import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Fetch, keepStyles } from './keep-styles.ts'

let client: string

beforeEach(() => {
  client = mkdtempSync(join(tmpdir(), 'youju-client-'))
  mkdirSync(join(client, '_astro'))
})

afterEach(() => {
  rmSync(client, { recursive: true })
})

/** A site of these files. */
const serving =
  (files: Record<string, string>): Fetch =>
  (address) => {
    const text = files[new URL(address).pathname]
    return Promise.resolve({
      ok: text !== undefined,
      json: () => Promise.resolve(JSON.parse(text ?? '')),
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
    })
  }

const build = (name: string) => {
  writeFileSync(join(client, '_astro', name), name)
}

const origin = 'https://youju.example'

it('keeps the styles of the live version beside those of the next, and lists the next one’s own', async () => {
  build('new.a1.css')
  build('same.b2.css')
  const live = serving({
    '/_astro/files.json': '["old.c3.css","same.b2.css"]',
    '/_astro/old.c3.css': 'old style',
  })
  expect(await keepStyles(client, origin, live)).toEqual({ kept: 1, lost: [] })
  expect(readFileSync(join(client, '_astro', 'old.c3.css'), 'utf8')).toBe('old style')
  expect(readFileSync(join(client, '_astro', 'same.b2.css'), 'utf8')).toBe('same.b2.css')
  const listed: unknown = JSON.parse(readFileSync(join(client, '_astro', 'files.json'), 'utf8'))
  expect(listed).toEqual(['new.a1.css', 'same.b2.css'])
})

it.each([
  ['nothing is live', serving({})],
  ['it does not answer', () => Promise.reject(new Error('fetch failed'))],
  ['the list names a place elsewhere', serving({ '/_astro/files.json': '["../index.html"]' })],
  ['the list is none', serving({ '/_astro/files.json': '<!doctype html>' })],
])('keeps none where %s', async (_, get) => {
  build('new.a1.css')
  expect(await keepStyles(client, origin, get)).toEqual({ kept: 0, lost: [] })
  expect(readdirSync(join(client, '_astro')).toSorted()).toEqual(['files.json', 'new.a1.css'])
})

it('goes on where one cannot be got, and tells which', async () => {
  build('new.a1.css')
  const live = serving({
    '/_astro/files.json': '["broken.c3.css","missing.d4.css","old.e5.css"]',
    '/_astro/old.e5.css': 'old style',
  })
  const breaking: Fetch = (address) =>
    address.endsWith('broken.c3.css') ? Promise.reject(new Error('reset')) : live(address)
  expect(await keepStyles(client, origin, breaking)).toEqual({
    kept: 1,
    lost: ['broken.c3.css', 'missing.d4.css'],
  })
  expect(readFileSync(join(client, '_astro', 'old.e5.css'), 'utf8')).toBe('old style')
})
