import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const names = ['limit', 'cursor', 'as_of']

test.each([
  ['limt', 'limit'],
  ['Limit', 'limit'],
  ['curser', 'cursor'],
  ['asof', 'as_of'],
])('%s is meant as %s', (asked, meant) => {
  expect(nearest(asked, names)).toBe(meant)
})

test.each(['page', 'offset', '', 'q', '每页'])('“%s” is near to none', (asked) => {
  expect(nearest(asked, names)).toBeNull()
})

test('of two names that are near, the nearer is meant', () => {
  expect(nearest('replys', ['rules', 'replies', 'reply'])).toBe('reply')
})
