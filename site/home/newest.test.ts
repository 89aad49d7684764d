import { expect, test } from 'vitest'
import { newestFirst } from './newest.ts'

test('the reply signed last comes first; those of one day by their id', () => {
  const replies = [
    { id: 'b', signed_on: '2018-07-02' },
    { id: 'c', signed_on: '2019-01' },
    { id: 'a', signed_on: '2018-07-02' },
  ]
  expect(newestFirst(replies).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})
