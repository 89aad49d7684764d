import { spawnSync } from 'node:child_process'
import { platform } from 'node:process'
import { expect, test } from 'vitest'
import { childrenTime, timeOfChildren } from './children-time.ts'

test('the times of ended children stand behind those of the process itself', () => {
  const stat = '7 (a (b) c) S 1 7 7 0 -1 0 1 2 3 4 500 600 12 34 20 0 1 0 99'
  expect(timeOfChildren(stat)).toEqual({ program: 120, system: 340 })
})

test.runIf(platform === 'linux')('a child that worked is counted once it has ended', () => {
  const before = childrenTime()?.program ?? Number.NaN
  spawnSync(process.execPath, ['-e', 'for (const end = Date.now() + 60; Date.now() < end; );'])
  expect(childrenTime()?.program).toBeGreaterThan(before)
})
