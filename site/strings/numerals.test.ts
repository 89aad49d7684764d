import { expect, test } from 'vitest'
import { sayOrdinal } from './numerals.ts'

test('terms and sessions are written as their names are', () => {
  expect([1, 2, 10, 17, 20, 35].map(sayOrdinal)).toEqual([
    '一',
    '二',
    '十',
    '十七',
    '二十',
    '三十五',
  ])
})

test('a number that is no term is refused', () => {
  expect(() => sayOrdinal(0)).toThrow('from 1 to 99')
})
