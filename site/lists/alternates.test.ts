import { expect, test } from 'vitest'
import { alternatesIn } from './alternates.ts'

test('the formats of a list are those its answer links to', () => {
  const header =
    '</api/v1/replies?kind=final>; rel="self", </api/v1/replies.csv?kind=final>; rel="alternate"; type="text/csv", </api/v1/replies.atom?kind=final&limit=5>; rel="alternate"; type="application/atom+xml"'
  expect([...alternatesIn(header)]).toEqual([
    ['csv', '/api/v1/replies.csv?kind=final'],
    ['atom', '/api/v1/replies.atom?kind=final&limit=5'],
  ])
})

test('without links there are none', () => {
  expect(alternatesIn('').size).toBe(0)
})
