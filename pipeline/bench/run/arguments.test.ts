import { describe, expect, test } from 'vitest'
import { benchArguments } from './arguments.ts'

test('three sizes are measured unless others are asked for', () => {
  expect(benchArguments([])).toMatchObject({
    sizes: [1000, 10_000, 100_000],
    seed: 1,
    write: false,
  })
  expect(benchArguments(['--sizes', '50,300'])).toMatchObject({ sizes: [50, 300] })
  expect(benchArguments(['--quick', '--write'])).toMatchObject({ sizes: [1000], write: true })
})

describe('what cannot be measured is refused, with how the command is used', () => {
  test.each([
    [['--sizes', '']],
    [['--sizes', '1000,x']],
    [['--sizes', '10']],
    [['--sizes', '1000,1000']],
    [['--sizes', '1e9']],
    [['--seed', '-1']],
    [['--fast']],
    [['1000']],
  ])('%j', (args) => {
    expect(() => benchArguments(args)).toThrow(/Usage: npm run bench/)
  })
})
