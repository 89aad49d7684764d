import { expect, test } from 'vitest'
import { layOutDates } from './lay-out-dates.ts'

test('a due date is drawn from the day it was said to the days it allows', () => {
  const { dates } = layOutDates([
    { label: '街道', said: '2018年12月', on: '2018-12', saidOn: '2018-07-02' },
    { label: '街道', said: '2020年', on: '2020', saidOn: '2018-07-02' },
  ])
  expect(dates[0]?.saidAt).toBe(0)
  expect(dates[1]?.to).toBe(100)
  expect(dates[0]?.to).toBeLessThan(dates[1]?.from ?? 0)
  expect(dates[0]?.y).toBeLessThan(dates[1]?.y ?? 0)
})

test('a date without a day it was said on begins where it begins', () => {
  const { dates } = layOutDates([{ label: '署名', said: '2018年', on: '2018', saidOn: null }])
  expect(dates[0]).toMatchObject({ from: 0, to: 100, saidAt: null })
})
