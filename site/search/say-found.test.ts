import { expect, test } from 'vitest'
import { sayFound } from './say-found.ts'

const page = (query: string) => new URL(`https://youju.example/search/?${query}`)

test('an exact number is said alone', () => {
  const meta = { total: 3, total_is: 'exact', query: { sort: 'relevance' } } as const
  expect(sayFound(meta, page('q=a'))).toEqual(['找到 3 条'])
})

test('a lower bound says so, and an order by date that was not asked for says why', () => {
  const meta = { total: 1000, total_is: 'at_least', query: { sort: '-date' } } as const
  expect(sayFound(meta, page('q=a'))).toHaveLength(3)
  expect(sayFound(meta, page('q=a&sort=-date'))).toHaveLength(2)
  expect(sayFound(meta, page('q=a'))[0]).toBe('找到至少 1,000 条')
})
