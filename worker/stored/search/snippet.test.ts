import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from './highlights.ts'
import { snippetOf } from './snippet.ts'

describe('a snippet', () => {
  test('is the whole of a short text', () => {
    expect(snippetOf('社会组织', [[0, 2]], 10)).toEqual({
      text: '社会组织',
      highlights: [[0, 2]],
      cut_before: false,
      cut_after: false,
    })
  })

  test('is cut at code points, with the highlights in its middle', () => {
    expect(snippetOf('😀😀😀😀甲乙😀😀😀😀', [[4, 6]], 4)).toEqual({
      text: '😀甲乙😀',
      highlights: [[1, 3]],
      cut_before: true,
      cut_after: true,
    })
  })

  test('shows the place where most highlights stand together', () => {
    const text = '甲'.padEnd(20, '。') + '甲乙' + ''.padEnd(20, '。')
    const spans: Span[] = [
      [0, 1],
      [20, 21],
      [21, 22],
    ]
    expect(snippetOf(text, spans, 6).text).toBe('。。甲乙。。')
  })

  test('cuts a highlight that is longer than itself', () => {
    expect(snippetOf('甲乙丙丁', [[1, 4]], 2)).toMatchObject({ text: '乙丙', highlights: [[0, 2]] })
  })

  test('always lies within its text and its width, and shows a highlight', () => {
    const spans = fc.uniqueArray(fc.nat(99), { minLength: 2, maxLength: 12 }).map((ends) => {
      const sorted = ends.toSorted((a, b) => a - b)
      return sorted.flatMap((start, index): Span[] => {
        const end = sorted[index + 1]
        return index % 2 === 0 && end !== undefined ? [[start, end]] : []
      })
    })
    const text = Array.from({ length: 100 }, (_, index) =>
      String.fromCodePoint(0x4e00 + index),
    ).join('')
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 120 }), (highlights, width) => {
        const snippet = snippetOf(text, highlights, width)
        expect(text).toContain(snippet.text)
        expect(snippet.text).toHaveLength(Math.min(width, 100))
        expect(snippet.highlights.length).toBeGreaterThan(0)
        const starts = text.indexOf(snippet.text)
        for (const [start, end] of snippet.highlights) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(width)
          expect(
            highlights.some(([from, to]) => from <= start + starts && to >= end + starts),
          ).toBe(true)
        }
      }),
    )
  })
})
