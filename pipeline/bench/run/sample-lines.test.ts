import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sampleLines } from './sample-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'youju-sample-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(lines: readonly string[]): string {
  const file = join(folder, 'lines.ndjson')
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
  return file
}

test('lines come whole, each once, in their order and from all over the file', () => {
  const lines = Array.from({ length: 5000 }, (_none, index) =>
    `第${index}行`.padEnd(index % 40, '字'),
  )
  const found = sampleLines(fileOf(lines), 100)
  const places = found.map((line) => lines.indexOf(line))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
  expect(found.length).toBeGreaterThan(90)
  expect(Math.max(...places)).toBeGreaterThan(4800)
})

test('of a short file come its lines, and of an empty one none', () => {
  expect(sampleLines(fileOf(['a', 'b', 'c']), 10)).toEqual(['a', 'b', 'c'])
  expect(sampleLines(fileOf([]), 10)).toEqual([])
})
