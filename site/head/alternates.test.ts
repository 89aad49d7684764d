import { expect, test } from 'vitest'
import { alternatesOf } from './alternates.ts'

const addresses = (json: string) => alternatesOf(json).map(({ href }) => href)

test('a list is offered in each of its formats, a page of it whole where the format has no pages', () => {
  expect(addresses('/api/v1/commitments?status=unknown&limit=5&cursor=abc')).toEqual([
    '/api/v1/commitments?status=unknown&limit=5&cursor=abc',
    '/api/v1/commitments.csv?status=unknown',
    '/api/v1/commitments.ndjson?status=unknown',
    '/api/v1/commitments.atom?status=unknown&limit=5',
    '/api/v1/commitments.ics?status=unknown',
  ])
})

test('one record is no feed, and a calendar only where it has a due date', () => {
  expect(addresses('/api/v1/replies/a')).toEqual([
    '/api/v1/replies/a',
    '/api/v1/replies/a.csv',
    '/api/v1/replies/a.ndjson',
  ])
  expect(addresses('/api/v1/proposals/a')).toContain('/api/v1/proposals/a.ics')
})

test('a search is a feed, the catalogue is neither', () => {
  expect(addresses('/api/v1/search?q=a')).toEqual(['/api/v1/search?q=a', '/api/v1/search.atom?q=a'])
  expect(addresses('/api/v1')).toEqual(['/api/v1'])
})
