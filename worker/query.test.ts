import { expect, test } from 'vitest'
import { withQuery } from './query.ts'

test('an address holds its parameters escaped, in the order given', () => {
  const query = { limit: 5, q: '61 家&' }
  expect(withQuery('/api/v1/grants', query)).toBe('/api/v1/grants?limit=5&q=61+%E5%AE%B6%26')
  expect(withQuery('/api/v1/grants', {})).toBe('/api/v1/grants')
})
