import { expect, test } from 'vitest'
import { lastModified } from './last-modified.ts'

const now = Date.parse('2026-11-26T12:00:00Z')

test('an answer changed when the day of its release began in China', () => {
  expect(lastModified('2026-11-24', undefined, now)).toBe('Mon, 23 Nov 2026 16:00:00 GMT')
})

test('an answer that shows a clock changed when the day it shows began', () => {
  expect(lastModified('2026-11-24', '2026-11-26', now)).toBe('Wed, 25 Nov 2026 16:00:00 GMT')
})

test('a day still to come changed nothing', () => {
  expect(lastModified('2026-11-24', '2030-01-31', now)).toBe('Mon, 23 Nov 2026 16:00:00 GMT')
  expect(lastModified('2027-01-01', undefined, now)).toBeNull()
})
