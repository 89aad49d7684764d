import { expect, test } from 'vitest'
import { axisOf } from './axis.ts'
import { floor, upTo } from './extent.ts'

test('an axis begins at nothing and ends on a round number, in hundredths of the width', () => {
  const axis = axisOf([upTo(485), upTo(4)])
  expect(axis.at(0)).toBe(0)
  expect(axis.ticks.at(-1)).toEqual({ at: 100, said: '500', anchor: 'end' })
  expect(axis.at(250)).toBe(50)
})

test('a quantity that goes on leaves room for its arrow', () => {
  const axis = axisOf([floor(2_000_000)])
  expect(axis.at(2_000_000)).toBeLessThanOrEqual(90)
})

test('an axis of counts has no halves', () => {
  expect(axisOf([upTo(1), upTo(2)]).ticks.map(({ said }) => said)).toEqual(['0', '1', '2'])
})

test('nothing at all still has an axis', () => {
  expect(axisOf([upTo(0)]).at(0)).toBe(0)
})

test('a share of a hundred ends at a hundred', () => {
  expect(axisOf([upTo(99)], 100).at(99)).toBe(99)
})

test('what is below nothing has its place', () => {
  const axis = axisOf([upTo(-3), upTo(3)])
  expect(axis.at(0)).toBeGreaterThan(axis.at(-3))
})
