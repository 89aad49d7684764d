import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { etagOf, type Identity, lists } from './etag.ts'

const base: Identity = {
  release: '2026-11-24-0123456789ab',
  build: '0123456789abcdef',
  url: new URL('http://localhost/api/v1/proposals?limit=2&status=answered'),
  format: 'json',
  today: '2026-11-24',
}
const at = (address: string) => etagOf({ ...base, url: new URL(address, 'http://localhost') })

describe('a validator', () => {
  test('is weak, and the same for the same answer', async () => {
    expect(await etagOf(base)).toMatch(/^W\/"[0-9a-f]{32}"$/)
    expect(await etagOf({ ...base })).toBe(await etagOf(base))
  })

  test.each<[string, Partial<Identity>]>([
    ['release', { release: '2026-11-24-ba9876543210' }],
    ['build', { build: 'fedcba9876543210' }],
    ['address', { url: new URL('http://localhost/api/v1/proposals?limit=3') }],
    ['format', { format: 'csv' }],
    ['day', { today: '2026-11-25' }],
    ['absence of a day', { today: null }],
    ['site', { url: new URL(base.url.href.replace('localhost', 'example.org')) }],
  ])('is another for another %s', async (_, other) => {
    expect(await etagOf({ ...base, ...other })).not.toBe(await etagOf(base))
  })

  test('does not depend on the order or the encoding of parameters', async () => {
    const tag = await at('/api/v1/bodies?limit=2&q=民政')
    expect(await at('/api/v1/bodies?q=%E6%B0%91%e6%94%bf&limit=2')).toBe(tag)
  })

  test('tells apart what only looks alike', async () => {
    const tags = await Promise.all(
      ['?q=a%26limit=2', '?q=a&limit=2', '?q=a%2Blimit', '?q=a+limit', '?q=A%2Blimit'].map(at),
    )
    expect(new Set(tags).size).toBe(tags.length)
  })
})

describe('If-None-Match', () => {
  const tag = 'W/"0a1b"'

  test.each(['W/"0a1b"', '"0a1b"', '"x", W/"0a1b"', 'W/"x",W/"y" ,  "0a1b"', '"a,b", "0a1b"'])(
    '%s lists it',
    (header) => {
      expect(lists(header, tag)).toBe(true)
    },
  )

  test.each(['', '*', '0a1b', '"0a1", "b"', '"0a1b', 'W/"0A1B"', '"x0a1b"', 'w', '"', '""'])(
    '%s does not',
    (header) => {
      expect(lists(header, tag)).toBe(false)
    },
  )

  test('lists a tag wherever it stands among others', () => {
    const opaque = fc.stringMatching(/^[\x21\x23-\x7e]{0,12}$/)
    fc.assert(
      fc.property(fc.array(opaque), opaque, fc.array(opaque), (before, mine, after) => {
        const header = [...before, mine, ...after].map((each) => `"${each}"`).join(', ')
        expect(lists(header, `W/"${mine}"`)).toBe(true)
        expect(lists(header, `W/"${mine} no tag holds a space"`)).toBe(false)
      }),
    )
  })
})
