import { expect, test } from 'vitest'
import { numberVariants } from './number-variants.ts'

test.each([
  ['77', ['077', '0077']],
  ['0077', ['77', '077']],
  ['DH271', ['DH0271']],
  ['4711', []],
  ['0', ['00', '000', '0000']],
  ['七十七', []],
])('%s may be printed as %j too', (number, variants) => {
  expect(numberVariants(number)).toEqual(variants)
})
