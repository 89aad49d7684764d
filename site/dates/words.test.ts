import { expect, test } from 'vitest'
import { sayDatedWords, sayPeriod } from './words.ts'

test('words of time are said with what they were read as', () => {
  expect(sayDatedWords({ text: '截至目前', on: '2018-07-02', rule: 'date_of_signature' })).toBe(
    '“截至目前”，解析为2018年7月2日（“目前”即署名之日）',
  )
})

test('a period is said with those of its ends that are known', () => {
  const start = { text: '自2016年底', on: '2016-12', rule: 'end_of_year' } as const
  expect(sayPeriod({ text: '两年来', start, end: null })).toBe(
    '“两年来”；起于“自2016年底”，解析为2016年12月（“年底”取十二月）',
  )
  expect(sayPeriod({ text: '两年来', start: null, end: null })).toBe('“两年来”')
})
