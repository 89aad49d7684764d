import { expect, test } from 'vitest'
import { type Costed, costOf, targetsOf } from './cost.ts'

const build = (pages: number, cpu: number) => ({
  bytes: Array.from({ length: pages }, () => 10),
  cpu,
  system: 1,
})
const stressed = (replies: number, cpu: number, plain: number): Costed => ({
  replies,
  site: build(2 * replies, cpu),
  plain: build(2 * replies, plain),
})

test('a page costs what its archive takes more than the one before, by its further pages', () => {
  const [first, second, third] = costOf([
    stressed(100, 12, 4),
    stressed(1000, 30, 13),
    stressed(10_000, 210, 103),
  ])
  expect(first).toMatchObject({ pages: 200, bytes: 2000, each: null, growth: null, toPlain: null })
  expect(second).toMatchObject({ pages: 2000, each: 10, growth: null, toPlain: 2 })
  expect(third).toMatchObject({ each: 10, growth: 1, toPlain: 2 })
})

const met = (...all: Costed[]) => targetsOf(all).map(({ isMet }) => isMet)

test('pages that cost the more the more there are, or over twice a plain one, miss a target', () => {
  const even = [stressed(100, 12, 4), stressed(1000, 30, 13)]
  expect(met(...even, stressed(10_000, 210, 103))).toEqual([true, true])
  expect(met(...even, stressed(10_000, 400, 203))).toEqual([false, true])
  expect(met(...even, stressed(10_000, 210, 80))).toEqual([true, false])
})
