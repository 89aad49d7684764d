import { expect, it } from 'vitest'
import { type Account, emptyAccount } from './account.ts'
import { planFor, told, versionMessage } from './plan.ts'

const wanted = { release: '2026-02-01-new', layout: 'l1', commit: 'abc' }

const holding = (release: string, complete: 0 | 1 = 1) => ({
  release,
  layout: 'l1',
  part: 1,
  complete,
  holder: null,
  seconds_left: null,
})

const running: Account = {
  databases: [
    { name: 'youju-a', id: 'a', contents: holding('2026-01-01-old') },
    { name: 'youju-b', id: 'b', contents: null },
  ],
  hasBucket: true,
  live: [{ id: 'v1', database: 'a', release: '2026-01-01-old', layout: 'l1', message: '' }],
  former: null,
}

it('makes everything in an empty account, and switches last', () => {
  expect(planFor(wanted, emptyAccount).map(told)).toEqual([
    'create the database youju-a',
    'create the database youju-b',
    'create the bucket youju-releases',
    'store the files of the release in youju-releases, unless they are there',
    'fill the database youju-a, which no live version reads; upload pages and Worker as one version that reads youju-a, and switch to it',
  ])
})

it('fills the idle database of a running account', () => {
  expect(planFor(wanted, running)).toEqual([
    { does: 'store-release' },
    { does: 'switch', database: 'youju-b', isFilled: false },
  ])
})

it('has nothing to do where the wanted version is live', () => {
  const live = [
    {
      id: 'v2',
      database: 'b',
      release: wanted.release,
      layout: 'l1',
      message: versionMessage(wanted),
    },
  ]
  const databases = [
    { name: 'youju-b' as const, id: 'b', contents: holding(wanted.release) },
    ...running.databases.slice(0, 1),
  ]
  expect(planFor(wanted, { ...running, live, databases })).toEqual([])
})

it('is refused while a rollout reads both databases', () => {
  const other = { id: 'v2', database: 'b', release: 'x', layout: 'l1', message: '' }
  expect(() => planFor(wanted, { ...running, live: [...running.live, other] })).toThrow(
    /Finish the rollout first/,
  )
})
