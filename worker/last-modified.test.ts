import { expect, test } from 'vitest'
import { lastModified } from './last-modified.ts'

const now = Date.parse('2026-11-24T12:00:00Z')

test('an answer changed when its day began in China', () => {
  expect(lastModified('2026-11-24', now)).toBe('Mon, 23 Nov 2026 16:00:00 GMT')
})

test('a day still to come changed nothing', () => {
  expect(lastModified('2026-11-25', now)).toBeNull()
})
