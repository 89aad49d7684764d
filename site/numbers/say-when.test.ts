import { expect, test } from 'vitest'
import { sayWhen } from './say-when.ts'

const on = { text: '截至目前', on: '2018-07-02', rule: 'date_of_signature' } as const

test('the time a figure is of is said in the words of the letter', () => {
  expect(sayWhen({ as_of: on, period: null, absent: {} })).toContain('截至：“截至目前”')
  const period = { text: '两年来', start: null, end: null }
  expect(sayWhen({ as_of: null, period, absent: {} })).toBe('“两年来”')
})

test('a time that is not given says why, once', () => {
  const absent = { as_of: 'not_published', period: 'not_published' } as const
  expect(sayWhen({ as_of: null, period: null, absent })).toBe('归档文本未载')
})

test('a rule has no time', () => {
  const absent = { as_of: 'not_applicable', period: 'not_applicable' } as const
  expect(sayWhen({ as_of: null, period: null, absent })).toBe('不适用')
})
