import { expect, test } from 'vitest'
import { upTo } from './extent.ts'
import { BAR, layOutBars } from './lay-out-bars.ts'

const printed = { name: '原文所述', said: '61 个', extent: upTo(61), tone: 'printed' } as const
const listed = {
  name: '逐项列出',
  said: '0 个',
  extent: upTo(0),
  tone: 'derived',
  whole: 61,
} as const

test('bars of one chart share one axis, one beneath the other', () => {
  const { bars, axis, height } = layOutBars([{ label: '', bars: [printed, listed] }])
  const [claim, itemised] = bars
  expect(claim?.to).toBe(axis.at(61))
  expect(itemised).toMatchObject({ from: 0, to: 0, whole: { from: 0, to: axis.at(61) } })
  expect((claim?.y ?? 0) + BAR).toBeLessThan(itemised?.y ?? 0)
  expect(axis.y).toBeGreaterThan((itemised?.y ?? 0) + BAR)
  expect(axis.y).toBeLessThan(height)
})

test('a whole that is larger than every bar still fits', () => {
  const { bars } = layOutBars([{ label: '', bars: [listed] }])
  expect(bars[0]?.whole?.to).toBeLessThanOrEqual(100)
})

test('the figure is told on the line that says its value', () => {
  const { lines } = layOutBars([{ label: '资助', bars: [{ ...printed, figure: 'a_total' }] }])
  expect(lines.map(({ figure }) => figure)).toEqual([undefined, 'a_total'])
})
