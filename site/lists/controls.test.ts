import { describe, expect, test } from 'vitest'
import { controlsOf } from './controls.ts'

const names = new Map([['somewhere-health', '某市卫生局']])
const meta = {
  total: 40,
  query: { sort: '-assigned_on,id' },
  facets: {
    status: [
      { value: 'answered', records: 30 },
      { value: 'returned', records: 10 },
    ],
    'lead_body.id': [{ value: 'somewhere-health', records: 40 }],
    'congress.term': [
      { value: '9', records: 25 },
      { value: '17', records: 15 },
    ],
  },
}
const controls = (query: Record<string, string>) =>
  controlsOf('proposals', new Map(Object.entries(query)), meta, names)

describe('the form', () => {
  test('holds what was asked for, and takes the other filters with it to the first page', () => {
    const { inputs, kept } = controls({ number: '77', status: 'answered', cursor: 'abc' })
    expect(inputs.find(({ name }) => name === 'number')).toMatchObject({
      label: '编号',
      value: '77',
    })
    expect(kept).toEqual([['status', 'answered']])
  })

  test('offers the values of a closed list by their names', () => {
    const clock = controls({}).inputs.find(({ name }) => name === 'clock.state')
    expect(clock?.kind).toBe('choice')
    expect(clock?.options).toContainEqual(['running', '期限内'])
  })
})

describe('a filter at work', () => {
  test('is said in words, and its link is the list without it, from the beginning', () => {
    const { chips, all } = controls({
      status: 'answered',
      'lead_body.id': 'somewhere-health',
      sort: 'id',
      cursor: 'abc',
    })
    expect(chips).toEqual([
      { label: '办理状态：已答复', href: '/proposals/?lead_body.id=somewhere-health&sort=id' },
      { label: '主办单位：某市卫生局', href: '/proposals/?status=answered&sort=id' },
    ])
    expect(all).toBe('/proposals/?sort=id')
  })

  test.each([
    [{ q: '养老' }, '含“养老”'],
    [{ 'congress.term': '17' }, '届：第 17 届'],
    [{ assigned_on__gte: '2018-07' }, '交办日期：不早于 2018年7月'],
    [{ assigned_on__isnull: 'true' }, '交办日期：没有写明'],
    [{ status__in: 'answered,returned' }, '办理状态：已答复、已退回'],
    [{ status__not: 'answered' }, '办理状态：不是 已答复'],
    [{ 'congress.term__lte': '17' }, '届：不大于 第 17 届'],
  ])('%j is said as %s', (query, label) => {
    expect(controls(query).chips.map((chip) => chip.label)).toEqual([label])
  })
})

describe('the counts', () => {
  test('lead to the list of each value', () => {
    expect(controls({ q: '养老' }).facets[0]).toEqual({
      name: '办理状态',
      choices: [
        { label: '已答复', href: '/proposals/?q=%E5%85%BB%E8%80%81&status=answered', records: 30 },
        { label: '已退回', href: '/proposals/?q=%E5%85%BB%E8%80%81&status=returned', records: 10 },
      ],
    })
  })

  test('of one value that all records share, or of a value that was chosen, are not shown', () => {
    expect(controls({}).facets.map(({ name }) => name)).toEqual(['办理状态', '届'])
    expect(controls({ status: 'answered' }).facets.map(({ name }) => name)).toEqual(['届'])
  })

  test('stand in their own order where they have one', () => {
    const term = controls({}).facets.find(({ name }) => name === '届')
    expect(term?.choices.map(({ label }) => label)).toEqual(['第 17 届', '第 9 届'])
  })
})

test('of the orders the one at work is marked, whether asked for or not', () => {
  const current = controls({}).sorts.filter((sort) => sort.current)
  expect(current).toEqual([
    { label: '交办日期从晚到早', href: '/proposals/?sort=-assigned_on', current: true },
  ])
})
