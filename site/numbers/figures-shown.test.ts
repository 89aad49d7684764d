import { expect, test } from 'vitest'
import { figuresOfDisclosures } from './figures-shown.ts'

const claim = (id: string) => ({
  id,
  name: '数',
  url: `/api/v1/figures/${id}`,
  value: 61,
  low: null,
  high: null,
  qualifier: 'exact' as const,
  unit: 'item' as const,
  unit_text: '个',
  per: [],
  text: '61个',
})

test('every figure a list shows is asked for, and none that is not there', () => {
  expect(
    figuresOfDisclosures([
      { claimed: { count: claim('a_count'), amount: claim('a_amount') } },
      { claimed: { count: claim('b_count'), amount: null } },
    ]),
  ).toEqual(['a_count', 'a_amount', 'b_count'])
})
