import { expect, test } from 'vitest'
import { nextPage } from './next-page.ts'
import { tidyAddress } from './tidy.ts'

const page = new URL('https://youju.example/proposals/?limit=2&status=answered&cursor=first')

test('the next page keeps the address of this one, without what the API understood besides, and takes its cursor', () => {
  const next = '/api/v1/proposals?sort=-assigned_on%2Cid&limit=2&facet=status&cursor=second'
  const address = nextPage(page, next)
  expect(address).toBe('/proposals/?limit=2&status=answered&cursor=second')
  expect(tidyAddress(new URL(address ?? '', page))).toBeNull()
})

test('the last page leads nowhere', () => {
  expect(nextPage(page, null)).toBeNull()
})
