import { expect, test } from 'vitest'
import { kindsOf } from './kinds.ts'

const counted = {
  total: 12,
  total_is: 'exact' as const,
  facets: {
    resource: [
      { value: 'figures', records: 8 },
      { value: 'replies', records: 4 },
    ],
  },
}

test('the kinds that were found stand in one order, all of them first', () => {
  const kinds = kindsOf(new URL('https://youju.example/search/?q=a&cursor=b'), counted)
  expect(kinds).toEqual([
    { label: '全部', href: '/search/?q=a', records: '12', current: true },
    { label: '答复', href: '/search/?q=a&resource=replies', records: '4', current: false },
    { label: '数字', href: '/search/?q=a&resource=figures', records: '8', current: false },
  ])
})

test('the kind that is shown is marked, and lower bounds show that they are', () => {
  const page = new URL('https://youju.example/search/?q=a&resource=figures')
  const kinds = kindsOf(page, { ...counted, total_is: 'at_least' })
  expect(kinds.filter(({ current }) => current).map(({ label }) => label)).toEqual(['数字'])
  expect(kinds[0]?.records).toBe('12+')
})
