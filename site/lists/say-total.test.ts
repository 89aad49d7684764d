import { expect, test } from 'vitest'
import { sayTotal } from './say-total.ts'

test('a total says how many are shown, where these are not all', () => {
  expect(sayTotal({ total: 7, total_is: 'exact', returned: 7 })).toEqual(['共 7 条'])
  expect(sayTotal({ total: 12345, total_is: 'exact', returned: 20 })).toEqual([
    '共 12,345 条，本页 20 条',
  ])
})

test('a lower bound says that it is one', () => {
  const [said, why] = sayTotal({ total: 10000, total_is: 'at_least', returned: 20 })
  expect(said).toBe('至少 10,000 条，本页 20 条')
  expect(why).toContain('可能更多')
})
