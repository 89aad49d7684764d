import { expect, test } from 'vitest'
import { citationOf } from './citation.ts'

test('data is cited by its release, with the day it was seen left open', () => {
  expect(
    citationOf('资助', '2026-11-28-99710a822510', '/api/v1/grants', 'https://youju.example'),
  ).toBe(
    '有据. 资助：数据发布 2026-11-28-99710a822510[DS/OL]. (2026-11-28)[引用日期]. https://youju.example/api/v1/grants.',
  )
})

test('a local copy has no address to be cited by but its path', () => {
  expect(citationOf('资助', '2026-11-28-99710a822510', '/api/v1/grants', null)).toContain(
    '[引用日期]. /api/v1/grants.',
  )
})
