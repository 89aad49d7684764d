import { expect, test } from 'vitest'
import { fade } from './fade.ts'

test('an about grows paler on both sides of its value', () => {
  const { solidTo, steps } = fade(0, 50)
  const last = steps.at(-1)
  expect(solidTo).toBeLessThan(50)
  expect((last?.at ?? 0) + (last?.width ?? 0)).toBeCloseTo(53)
  expect(steps.map(({ opacity }) => opacity)).toEqual([0.7, 0.45, 0.2])
})

test('a small one never begins before its start', () => {
  expect(fade(0, 1).solidTo).toBe(0)
})
