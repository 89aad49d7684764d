import { expect, test } from 'vitest'
import { Figure } from '../../schemas/figure.ts'
import { missingOf, sayMissing, whyAbsent } from './absent.ts'

const absent = { low: 'not_applicable', as_of: 'not_published', period: 'not_published' } as const

test('empty fields are grouped by their reason, those that do not apply left out', () => {
  expect(sayMissing(missingOf(Figure, absent))).toEqual(['归档文本未载：截至时间、所涵盖的期间'])
})

test('the reason of one empty field is said in words', () => {
  expect(whyAbsent(absent, 'low')).toBe('不适用')
})

test('an empty field without a reason is refused', () => {
  expect(() => whyAbsent(absent, 'high')).toThrow('high')
})
