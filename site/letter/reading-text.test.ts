import { expect, test } from 'vitest'
import { readingPoints, readingText } from './reading-text.ts'

test('lines broken inside a Chinese title are joined', () => {
  expect(readingText('改革社会组织\n\n\n管理制度')).toBe('改革社会组织管理制度')
  expect(readingText('社会组织 \n 管理')).toBe('社会组织管理')
})

test('spaces without a line break stay', () => {
  expect(readingText('事  由:')).toBe('事  由:')
})

test('a broken line between two Latin words leaves one space', () => {
  expect(readingText('Produced\nBy 大汉')).toBe('Produced By 大汉')
})

test('every code point keeps its place, beyond the first plane too', () => {
  const points = [...'𠮷\n\n野家']
  expect(readingPoints(points)).toEqual(['𠮷', '', '', '野', '家'])
})
