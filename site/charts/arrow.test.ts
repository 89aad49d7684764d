import { expect, test } from 'vitest'
import { arrow } from './arrow.ts'

test('the arrow is a shaft and a head inside its box', () => {
  expect(arrow.path.match(/M/g)).toHaveLength(2)
  const numbers = [...arrow.path.matchAll(/(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)/g)]
  for (const [, x, y] of numbers) {
    expect(Number(x)).toBeLessThanOrEqual(arrow.width)
    expect(Number(y)).toBeLessThanOrEqual(arrow.height)
  }
})
