import { expect, it } from 'vitest'
import { type Account, emptyAccount } from './account.ts'
import { planFor, told, versionMessage } from './plan.ts'

const files = () => []
const releases = [
  { id: '2026-01-01-old', state: 's1', isPurged: false, files },
  { id: '2026-02-01-new', state: 's2', isPurged: false, files },
]
const wanted = { release: '2026-02-01-new', layout: 'l1', commit: 'abc', releases }

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
  stored: { '2026-01-01-old': 's1' },
  live: [{ id: 'v1', database: 'a', release: '2026-01-01-old', layout: 'l1', message: '' }],
  former: null,
}

it('makes everything in an empty account, and switches last', () => {
  expect(planFor(wanted, emptyAccount).map(told)).toEqual([
    'create the database youju-a',
    'create the database youju-b',
    'create the bucket youju-releases',
    'store the files of release 2026-01-01-old in youju-releases',
    'store the files of release 2026-02-01-new in youju-releases',
    'fill the database youju-a, which no live version reads; upload pages and Worker as one version that reads youju-a, and switch to it',
  ])
})

it('fills the idle database of a running account, and stores what the bucket lacks', () => {
  expect(planFor(wanted, running)).toEqual([
    { does: 'store-release', release: { id: '2026-02-01-new', state: 's2', files } },
    { does: 'switch', database: 'youju-b', isFilled: false },
  ])
})

const done: Account = {
  ...running,
  stored: { '2026-01-01-old': 's1', '2026-02-01-new': 's2' },
  live: [
    {
      id: 'v2',
      database: 'b',
      release: wanted.release,
      layout: 'l1',
      message: versionMessage(wanted),
    },
  ],
  databases: [
    { name: 'youju-b' as const, id: 'b', contents: holding(wanted.release) },
    ...running.databases.slice(0, 1),
  ],
}

it('has nothing to do where the wanted version is live, but to switch again where it is told to', () => {
  expect(planFor(wanted, done)).toEqual([])
  expect(planFor({ ...wanted, again: true }, done)).toEqual([
    { does: 'switch', database: 'youju-b', isFilled: true },
  ])
})

it('stores a release whose files were replaced since, also where the version is live', () => {
  const account = { ...done, stored: { ...done.stored, '2026-01-01-old': 's0' } }
  expect(planFor(wanted, account).map(told)).toEqual([
    'store the files of release 2026-01-01-old in youju-releases',
  ])
})

it('is refused while a rollout reads both databases', () => {
  const other = { id: 'v2', database: 'b', release: 'x', layout: 'l1', message: '' }
  expect(() => planFor(wanted, { ...running, live: [...running.live, other] })).toThrow(
    /Finish the rollout first/,
  )
})
