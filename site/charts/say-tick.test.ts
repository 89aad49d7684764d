import { expect, test } from 'vitest'
import { sayTick } from './say-tick.ts'

test('an axis counts in 万 and 亿', () => {
  expect([0, 397, 9500, 10_000, 2_000_000, 12_500_000].map(sayTick)).toEqual([
    '0',
    '397',
    '9,500',
    '1万',
    '200万',
    '1,250万',
  ])
  expect([100_000_000, 150_000_000].map(sayTick)).toEqual(['1亿', '1.5亿'])
})

test('a tick shows no binary remainder', () => {
  expect(sayTick(0.1 + 0.2)).toBe('0.3')
  expect(sayTick(1_100_000 * 1.1)).toBe('121万')
})
