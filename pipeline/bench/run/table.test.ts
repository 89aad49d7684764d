import { expect, test } from 'vitest'
import { grouped, markdownTable } from './table.ts'

test('columns are padded, Chinese characters taking two', () => {
  expect(
    markdownTable(
      ['kind', 'n'],
      [
        ['养老', '1,000'],
        ['item', '7'],
      ],
    ),
  ).toBe(
    ['| kind |     n |', '| ---- | ----: |', '| 养老 | 1,000 |', '| item |     7 |'].join('\n'),
  )
})

test('numbers are grouped and rounded', () => {
  expect(grouped(1234567.8)).toBe('1,234,568')
})
