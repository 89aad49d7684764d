import { describe, expect, test } from 'vitest'
import type { GrantEntry } from '../../schemas/grant.ts'
import type { FigureReference } from '../../schemas/quantity.ts'
import { wordingOf } from './disclosure-wording.ts'
import { itemisedGrants, reaches, shareOf } from './itemised.ts'

const figure = (given: Partial<FigureReference>): FigureReference => ({
  id: 'made-up_figure',
  name: '…',
  url: '/api/v1/figures/made-up_figure',
  value: null,
  low: null,
  high: null,
  qualifier: 'exact',
  unit: 'CNY',
  unit_text: '元',
  per: [],
  text: '…',
  ...given,
})
const figures: Record<string, FigureReference> = {
  ten: figure({ value: 100_000 }),
  'five-to-eight': figure({ low: 50_000, high: 80_000, qualifier: 'range' }),
  'at-least-two': figure({ value: 20_000, qualifier: 'at_least' }),
  'about-three': figure({ value: 30_000, qualifier: 'about' }),
}
const itemised = (
  ...amounts: (readonly [stage: GrantEntry['amounts'][number]['stage'], name: string])[]
) =>
  itemisedGrants(
    amounts.map(([stage, name]): GrantEntry => ({
      id: name,
      level: 'item',
      label: { zh: '…', en: '…' },
      programme: { zh: '…', en: '…' },
      funder_text: null,
      recipient: '…',
      period: null,
      funder: null,
      recipients_count: null,
      amounts: [{ stage, stage_text: '…', figure: name }],
      evidence: { anchor: 's1', start: 0, end: 1, exact: '…', prefix: '', suffix: '' },
      absent: {},
    })),
    'awarded',
    (name) => {
      const found = figures[name]
      if (found === undefined) throw new Error(name)
      return found
    },
  )

describe('the sum of what is itemised', () => {
  test('is exact where every amount is', () => {
    expect(itemised(['awarded', 'ten'], ['awarded', 'ten'])).toEqual({
      count: 2,
      amount: 200_000,
      amount_low: 200_000,
      amount_high: 200_000,
    })
  })

  test('keeps the bounds of a range, and no upper end where one is open', () => {
    expect(itemised(['awarded', 'ten'], ['awarded', 'five-to-eight'])).toMatchObject({
      amount: null,
      amount_low: 150_000,
      amount_high: 180_000,
    })
    expect(itemised(['awarded', 'at-least-two'], ['awarded', 'about-three'])).toMatchObject({
      amount: null,
      amount_low: 20_000,
      amount_high: null,
    })
  })

  test('takes only amounts at the stage of the claim', () => {
    expect(itemised(['awarded', 'ten'], ['promised', 'ten'])).toMatchObject({
      count: 2,
      amount: 100_000,
    })
  })
})

describe('a claim that is no exact figure', () => {
  const claim = figure({ value: 61, unit: 'item', unit_text: '个' })

  test('has no share', () => {
    expect(shareOf(3, claim)).toBe(0.0492)
    expect(shareOf(3, { ...claim, qualifier: 'at_least' })).toBeNull()
    expect(shareOf(3, { ...claim, qualifier: 'about' })).toBeNull()
    expect(shareOf(null, claim)).toBeNull()
  })

  test('is reached only where nothing more can have been claimed', () => {
    expect(reaches(61, claim)).toBe(true)
    expect(reaches(60, claim)).toBe(false)
    expect(reaches(61, { ...claim, qualifier: 'at_most' })).toBe(true)
    expect(reaches(61, { ...claim, qualifier: 'at_least' })).toBe(false)
    expect(reaches(61, { ...claim, qualifier: 'about' })).toBe(false)
    expect(reaches(7, { ...claim, value: null, low: 5, high: 7, qualifier: 'range' })).toBe(true)
    expect(reaches(6, { ...claim, value: null, low: 5, high: 7, qualifier: 'range' })).toBe(false)
  })
})

describe('the wording', () => {
  const count = figure({ value: 61, qualifier: 'more_than', unit_text: '个', text: '61余个' })
  const amount = figure({ low: 50_000, high: 80_000, qualifier: 'range', text: '5至8万元' })

  test('keeps the qualifier of a claim in both languages', () => {
    const listed = itemised(['awarded', 'five-to-eight'])
    expect(wordingOf({ count, amount }, listed, [{ archived: false }])).toEqual({
      zh: '归档文本中，61余个中逐项列出1个，5至8万元中逐项列出50000至80000元；附件存在，本档案未收存。',
      en: 'In the archived text, 1 of more than 61 and ¥50,000–80,000 of ¥50,000–80,000 are itemised; an attachment exists and is not archived.',
    })
  })

  test('tells no attachment, one archived and one that is not apart', () => {
    const said = (...archived: boolean[]) =>
      wordingOf(
        { count, amount: null },
        { count: 0, amount: null, amount_low: null, amount_high: null },
        archived.map((each) => ({ archived: each })),
      ).en.split('; ')[1]
    expect(said()).toBe('the text names no attachment.')
    expect(said(true)).toBe('an attachment exists and is archived.')
    expect(said(false)).toBe('an attachment exists and is not archived.')
    expect(said(true, false)).toBe('attachments exist, of which some are archived.')
  })
})
