import { expect, test } from 'vitest'
import { floor, limit, upTo } from './extent.ts'
import { marksOf } from './legend.ts'

const bar = { tone: 'printed', whole: null } as const

test('only the signs that a chart uses are explained', () => {
  expect(marksOf([{ ...bar, extent: upTo(61) }])).toEqual([])
  expect(marksOf([{ ...bar, extent: floor(200) }])).toEqual(['open'])
  expect(
    marksOf([
      { ...bar, extent: limit(5) },
      { extent: upTo(5), tone: 'derived', whole: { from: 0, to: 100 } },
    ]),
  ).toEqual(['hollow', 'whole', 'derived'])
})

test('the shade of what was reckoned is not explained where none is seen', () => {
  expect(marksOf([{ ...bar, tone: 'derived', extent: upTo(0) }])).toEqual([])
})
