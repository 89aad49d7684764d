import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentTokens, textPhrase } from './tokens.ts'

describe('tokens', () => {
  test('are the pairs of each text and its end, every code point once, and the numbers', () => {
    expect(documentTokens(['社a社', 'a', '1.5个']).split(' ')).toEqual([
      ...['0ny6002p', '002p0ny6', 'x'],
      'x',
      ...['001d001a', '001a001h', '001h0ffu', 'x'],
      ...['0ny6', '002p', '001d', '001a', '001h', '0ffu'],
      ...['z1p5', 'y0ffu'],
    ])
  })

  test('are the same for the same points only', () => {
    const points = fc.array(fc.integer({ min: 0, max: 0x10ffff }), { minLength: 1, maxLength: 3 })
    const few = fc.array(fc.constantFrom(0, 1, 35, 36, 37, 1296, 0x10ffff), {
      minLength: 1,
      maxLength: 4,
    })
    const some = fc.oneof(points, few)
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(textPhrase(a) === textPhrase(b)).toBe(String(a) === String(b))
        expect(textPhrase(a)).toMatch(
          /^(?:[0-9a-n][0-9a-z]{3}|[0-9a-n][0-9a-z]{7}(?: [0-9a-n][0-9a-z]{7})*)$/,
        )
      }),
      { numRuns: 2000 },
    )
  })
})
