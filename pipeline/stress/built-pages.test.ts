import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { builtPages } from './built-pages.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-pages-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const write = (path: string, bytes: number) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), '.'.repeat(bytes))
}

test('each page and text is counted, and of records the largest is told', () => {
  write('index.html', 7)
  write('404.html', 5)
  write('data/index.html', 11)
  write('data/releases/2099-01-01-0123456789ab/index.html', 13)
  write('replies/letter.txt', 1000)
  for (let reply = 0; reply < 30; reply += 1) write(`replies/r-${reply}/index.html`, 100 + reply)
  write('_astro/style.css', 50)
  const { bytes, largest } = builtPages(folder)
  expect(bytes).toHaveLength(35)
  expect(largest).toEqual(
    new Map([
      ['/404.html', 5],
      ['/data/', 11],
      ['/data/releases/…/', 13],
      ['/', 7],
      ['/replies/…/', 1000],
    ]),
  )
})

test('markup is told by how many bytes there are for each element', () => {
  writeFileSync(join(folder, 'index.html'), '<p><b>one</b> two</p>')
  writeFileSync(join(folder, 'robots.txt'), '...')
  expect(builtPages(folder).bytesPerElement).toBe(12)
})
