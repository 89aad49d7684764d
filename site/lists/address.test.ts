import { expect, test } from 'vitest'
import { addressWith, renamed } from './address.ts'

const asked = new Map([
  ['q', '养老'],
  ['kind', 'final'],
  ['cursor', 'abc'],
])

test('a changed list begins at its first page', () => {
  expect(addressWith('/replies/', asked, { kind: null })).toBe('/replies/?q=%E5%85%BB%E8%80%81')
  expect(addressWith('/replies/', new Map(), {})).toBe('/replies/')
})

test('words cannot leave their parameter', () => {
  expect(addressWith('/replies/', new Map(), { q: 'a&kind=b#"' })).toBe(
    '/replies/?q=a%26kind%3Db%23%22',
  )
})

test('a parameter keeps its value under the name that was meant', () => {
  const url = new URL('https://youju.example/replies/?knd=final&sort=id')
  expect(renamed(url, 'knd', 'kind')).toBe('/replies/?kind=final&sort=id')
})
