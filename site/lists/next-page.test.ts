import { expect, test } from 'vitest'
import { nextPage } from './next-page.ts'

const page = new URL('https://youju.example/proposals/?limit=2')

test('the next page keeps the address of this one and takes the API’s cursor', () => {
  expect(nextPage(page, '/api/v1/proposals?limit=2&cursor=abc')).toBe(
    '/proposals/?limit=2&cursor=abc',
  )
})

test('the last page leads nowhere', () => {
  expect(nextPage(page, null)).toBeNull()
})
