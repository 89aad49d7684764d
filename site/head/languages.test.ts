import { expect, test } from 'vitest'
import { editionsOf } from './languages.ts'

test('a page in two languages names both from either', () => {
  const editions = { zh: '/data/replies/', en: '/en/data/replies/' }
  expect(editionsOf('/data/replies/')).toEqual(editions)
  expect(editionsOf('/en/data/replies/')).toEqual(editions)
})

test('the home pages are of each other', () => {
  expect(editionsOf('/')).toEqual({ zh: '/', en: '/en/' })
  expect(editionsOf('/en/')).toEqual({ zh: '/', en: '/en/' })
})

test('a page in Chinese alone names no other', () => {
  expect(editionsOf('/replies/weihai-17-2-77/')).toBeNull()
})
