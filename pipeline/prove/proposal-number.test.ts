import { describe, expect, test } from 'vitest'
import { isNumberInId, printsNumber } from './proposal-number.ts'

describe('words print a number', () => {
  test.each([
    ['第77号', '77'],
    ['第１２３号', '123'],
    ['建议序号: 009', '009'],
    ['第2024-118号建议', '2024-118'],
    ['第海-5号', '海-5'],
    ['会议温43号', '温43'],
    ['第B-118号', 'B-118'],
  ])('%s is %s', (words, number) => {
    expect(printsNumber(words, number)).toBe(true)
  })

  test.each([
    ['第77号', '7'],
    ['第2024-118号', '118'],
    ['第2024-118号', '2024'],
    ['第海-5号', '5'],
    ['会议温43号', '43'],
    ['第77号、第78号', '77'],
    ['第DH0271号', '0271'],
  ])('%s is not %s', (words, number) => {
    expect(printsNumber(words, number)).toBe(false)
  })
})

test('an id writes a number in lower case, and Chinese characters in letters', () => {
  expect(isNumberInId('dh0271', 'DH0271')).toBe(true)
  expect(isNumberInId('2024-118', '2024-118')).toBe(true)
  expect(isNumberInId('hai-5', '海-5')).toBe(true)
  expect(isNumberInId('hai-6', '海-5')).toBe(false)
  expect(isNumberInId('5', '海-5')).toBe(false)
})
