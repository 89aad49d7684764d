import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { Refusal } from '../refusal.ts'
import { alone } from './write-lock.ts'

let data = ''
let work = ''
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'youju-lock-'))
  data = join(folder, 'data')
  work = join(folder, '.youju')
  mkdirSync(data)
})

/** Has a process hold the folder, as a writer does. */
function holdAs(process: string): void {
  mkdirSync(join(work, 'writer-of-data'), { recursive: true })
  writeFileSync(
    join(work, 'writer-of-data', 'holder.txt'),
    `editor@${process} 0a1b2c3d\n2026-11-28T12:00:00.000Z\n`,
  )
}

const dead = () => spawnSync(process.execPath, ['-e', '']).pid

it('lets one writer go on within its own work, and leaves nothing', () => {
  expect(alone(data, () => alone(data, () => 'done'))).toBe('done')
  expect(readdirSync(work)).toEqual([])
})

it('is given back where the work fails', () => {
  expect(() =>
    alone(data, () => {
      throw new Error('failed')
    }),
  ).toThrow('failed')
  expect(alone(data, () => 'done')).toBe('done')
})

it('refuses while another process writes, and says who, since when, and what to do', () => {
  holdAs(`${hostname()} process ${process.ppid}`)
  const lock = join(work, 'writer-of-data')
  expect(() => alone(data, () => 'done')).toThrow(Refusal)
  expect(() => alone(data, () => 'done')).toThrow(
    `${data} is being written by editor@${hostname()} process ${process.ppid} 0a1b2c3d, since 2026-11-28T12:00:00.000Z. Nothing was changed. Wait until it is done and run this again; if no such process runs any more, delete ${lock} first.`,
  )
  expect(readdirSync(work)).toEqual(['writer-of-data'])
})

it('refuses where a process of another machine holds it: nobody here can tell whether it runs', () => {
  holdAs('another-machine process 1')
  expect(() => alone(data, () => 'done')).toThrow('another-machine process 1')
})

it('is taken from a process of this machine that was killed', () => {
  holdAs(`${hostname()} process ${dead()}`)
  expect(alone(data, () => 'done')).toBe('done')
  expect(readdirSync(work)).toEqual([])
})

it('is taken where a process was killed while it took it', () => {
  const id = dead()
  holdAs(`${hostname()} process ${id}`)
  renameSync(join(work, 'writer-of-data'), join(work, `writer-of-data-${id}-stale`))
  mkdirSync(join(work, `writer-of-data-${id}`))
  expect(alone(data, () => 'done')).toBe('done')
  expect(readdirSync(work)).toEqual([])
})
