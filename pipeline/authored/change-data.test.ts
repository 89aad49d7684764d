import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'

/** How many more steps on the disk are taken before the writer is stopped. */
const steps = { left: Infinity }

vi.doMock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof fs>()
  const stopping =
    <A extends unknown[], R>(step: (...args: A) => R) =>
    (...args: A): R => {
      if (steps.left <= 0) throw new Error('stopped')
      steps.left -= 1
      return step(...args)
    }
  return {
    ...real,
    mkdirSync: stopping(real.mkdirSync),
    mkdtempSync: stopping(real.mkdtempSync),
    renameSync: stopping(real.renameSync),
    rmSync: stopping(real.rmSync),
    writeFileSync: stopping(real.writeFileSync),
  }
})
// Other tests may have imported them already, with the file system as it is.
vi.resetModules()
const { changeData } = await import('./change-data.ts')
const { readDataFolder } = await import('./data-folder.ts')
afterAll(() => {
  vi.doUnmock('node:fs')
  vi.resetModules()
})

let data = ''
beforeEach(() => {
  steps.left = Infinity
  data = join(fs.mkdtempSync(join(tmpdir(), 'youju-change-')), 'data')
  fs.mkdirSync(data)
  changeData(
    data,
    new Map([
      ['ids.txt', 'one\n'],
      ['bodies/a.yaml', 'a'],
    ]),
  )
})

const contents = () =>
  Object.fromEntries(
    [...readDataFolder(data)].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  )
const before = { 'bodies/a.yaml': 'a', 'ids.txt': 'one\n' }
const after = { ...before, 'ids.txt': 'one\ntwo\n', 'replies/b.yaml': 'b', 'sources/b.txt': 'b' }
const change = new Map(Object.entries(after).filter(([path]) => path !== 'bodies/a.yaml'))

it('moves every file of a change to its place', () => {
  changeData(data, change)
  expect(contents()).toEqual(after)
  expect(fs.existsSync(join(data, '.pending'))).toBe(false)
  expect(fs.readFileSync(join(data, 'replies', 'b.yaml'), 'utf8')).toBe('b')
})

it('stopped at any step, makes all of a change or nothing, and finishes it the next time', () => {
  const seen: unknown[] = []
  for (let step = 0; ; step += 1) {
    steps.left = step
    let isStopped = false
    try {
      changeData(data, change)
    } catch {
      isStopped = true
    }
    steps.left = Infinity
    const now = contents()
    expect([before, after]).toContainEqual(now)
    seen.push(now)
    if (!isStopped) break
    // The next run, whatever it is for, leaves the folder as it reads.
    changeData(data, new Map())
    expect(contents()).toEqual(now)
    expect(fs.existsSync(join(data, '.pending'))).toBe(false)
    for (const path of ['replies', 'sources'])
      fs.rmSync(join(data, path), { recursive: true, force: true })
    fs.writeFileSync(join(data, 'ids.txt'), 'one\n')
  }
  expect(seen.length).toBeGreaterThan(10)
  expect(seen).toContainEqual(before)
  expect(fs.readdirSync(join(data, '..', '.youju'))).toEqual([])
})
