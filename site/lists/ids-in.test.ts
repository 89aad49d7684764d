import { expect, test } from 'vitest'
import { idsIn, inFifties } from './ids-in.ts'

test('what was asked for and what was counted is named, each once', () => {
  const asked = new Map([
    ['lead_body.id__in', 'a,b'],
    ['deputies.lead.id', 'd'],
    ['co_bodies.id__isnull', 'true'],
    ['number', '77'],
  ])
  const ids = idsIn('proposals', asked, {
    'lead_body.id': [
      { value: 'b', records: 2 },
      { value: 'c', records: 1 },
    ],
    status: [{ value: 'answered', records: 3 }],
  })
  expect([...(ids.get('bodies') ?? [])]).toEqual(['a', 'b', 'c'])
  expect([...(ids.get('deputies') ?? [])]).toEqual(['d'])
  expect(ids.size).toBe(2)
})

test('a hundred and one are asked for in three parts, none in none', () => {
  expect(inFifties(Array.from({ length: 101 }, (_, n) => n)).map((part) => part.length)).toEqual([
    50, 50, 1,
  ])
  expect(inFifties([])).toEqual([])
})
