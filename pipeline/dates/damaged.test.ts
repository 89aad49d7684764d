import { expect, it } from 'vitest'
import { canBe } from './damaged.ts'

it('a line that lost characters can be the days its digits allow, and no other', () => {
  expect(canBe('2017821', '2017-08-21')).toBe(true)
  expect(canBe('201759日', '2017-05-09')).toBe(true)
  expect(canBe('2017111', '2017-01-11')).toBe(true)
  expect(canBe('2017111', '2017-11-01')).toBe(true)
  expect(canBe('2017821', '2017-08-22')).toBe(false)
  expect(canBe('2017年8月21日', '2017-08-21')).toBe(false)
})
