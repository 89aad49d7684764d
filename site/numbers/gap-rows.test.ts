import { expect, test } from 'vitest'
import { gapsOf } from './gap-rows.ts'

const claim = (value: number, unit: 'item' | 'CNY') => ({
  id: 'somewhere-1-1-1_claim',
  name: '资助',
  url: '/api/v1/figures/somewhere-1-1-1_claim',
  value,
  low: null,
  high: null,
  qualifier: 'exact' as const,
  unit,
  unit_text: '个',
  per: [],
  text: `${value}个`,
})
const nothing = { count: 0, amount: 0, amount_low: 0, amount_high: 0 }

test('a count and an amount are drawn apart, each in its unit', () => {
  const gaps = gapsOf({
    claimed: { count: claim(61, 'item'), amount: claim(2826000, 'CNY') },
    itemised: nothing,
    share: { count: 0, amount: 0 },
  })
  expect(gaps.map(({ of, unit }) => [of, unit])).toEqual([
    ['count', '个'],
    ['amount', '元'],
  ])
  const [count] = gaps
  const [printed, listed] = count?.rows[0]?.bars ?? []
  expect(printed).toMatchObject({ tone: 'printed', extent: { to: 61 } })
  expect(listed).toMatchObject({ tone: 'derived', extent: { to: 0 }, whole: 61 })
})

test('what is not claimed is not drawn', () => {
  const claimed = { count: claim(397, 'item'), amount: null }
  const gaps = gapsOf({ claimed, itemised: nothing, share: { count: 0, amount: null } })
  expect(gaps.map(({ of }) => of)).toEqual(['count'])
})

test('amounts that are no exact figures are said and drawn with their ends', () => {
  const of = (amount_low: number, amount_high: number | null) =>
    gapsOf({
      claimed: { count: null, amount: claim(2826000, 'CNY') },
      itemised: { count: 2, amount: null, amount_low, amount_high },
      share: { count: null, amount: null },
    })[0]
  expect(of(10_000, 40_000)?.itemised).toBe('10,000–40,000')
  expect(of(10_000, null)?.itemised).toBe('不低于 10,000')
  expect(of(10_000, null)?.rows[0]?.bars[1]?.extent.end).toBe('open')
})
