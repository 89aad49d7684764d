import { expect, test } from 'vitest'
import { byFrequency, greatest, median, spread } from './statistics.ts'

test('the middle of an odd count, and the lower middle of an even one', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([10, 2, 4, 8])).toBe(4)
  expect(() => median([])).toThrow(/no numbers/)
})

test('the middle is by value, not by spelling', () => {
  expect(median([100, 9, 20])).toBe(20)
})

test('the greatest of equals is the first', () => {
  const items = [
    { name: 'a', rows: 2 },
    { name: 'b', rows: 7 },
    { name: 'c', rows: 7 },
  ]
  expect(greatest(items, ({ rows }) => rows)?.name).toBe('b')
  expect(greatest([], Number)).toBeUndefined()
})

test('how far two numbers are apart is a share of the smaller', () => {
  expect(spread(20, 22)).toBeCloseTo(0.1)
  expect(spread(22, 20)).toBeCloseTo(0.1)
  expect(spread(0, 0)).toBe(0)
  expect(spread(0, 1)).toBe(Infinity)
})

test('names come by how often they were given', () => {
  expect(byFrequency(['b', 'a', 'c', 'b', 'a', 'b'])).toEqual([
    { name: 'b', times: 3 },
    { name: 'a', times: 2 },
    { name: 'c', times: 1 },
  ])
})
