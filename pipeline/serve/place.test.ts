import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takePlace } from './place.ts'

let below: string

beforeEach(() => {
  below = mkdtempSync(join(tmpdir(), 'youju-place-'))
})

afterEach(() => {
  rmSync(below, { recursive: true })
})

it('gives each who serves a place of its own, and a place that was left to the next', () => {
  const [first, second] = [takePlace(below), takePlace(below)]
  expect([first, second].map(({ folder }) => basename(folder))).toEqual(['1', '2'])
  first.leave()
  const third = takePlace(below)
  expect(basename(third.folder)).toBe('1')
  second.leave()
  third.leave()
})

it('takes the place of a process that was killed', () => {
  const script = `import { takePlace } from ${JSON.stringify(join(import.meta.dirname, 'place.ts'))}
    console.log(takePlace(${JSON.stringify(below)}).folder)
    process.kill(process.pid, 'SIGKILL')`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  expect(basename(stdout.trim())).toBe('1')
  const next = takePlace(below)
  expect(basename(next.folder)).toBe('1')
  next.leave()
})
