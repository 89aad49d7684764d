import { expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'

test('a passage is cut where what was found begins and ends', () => {
  expect(piecesOf({ text: '社区养老服务', highlights: [{ start: 2, end: 4 }] })).toEqual([
    { text: '社区', found: false },
    { text: '养老', found: true },
    { text: '服务', found: false },
  ])
})

test('places count code points, also past characters of two units', () => {
  expect(piecesOf({ text: '𠮷野家282.6万', highlights: [{ start: 3, end: 9 }] })).toEqual([
    { text: '𠮷野家', found: false },
    { text: '282.6万', found: true },
  ])
})

test('overlapping places lose and repeat nothing', () => {
  const pieces = piecesOf({
    text: '一二三四',
    highlights: [
      { start: 0, end: 3 },
      { start: 2, end: 4 },
    ],
  })
  expect(pieces.map(({ text }) => text).join('')).toBe('一二三四')
})

test('a passage in which nothing is marked is one piece', () => {
  expect(piecesOf({ text: '全文', highlights: [] })).toEqual([{ text: '全文', found: false }])
})
