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

test('what was said within a year is not due before it was said', () => {
  const { dates } = layOutDates([
    { label: '全年', said: '2018年', on: '2018', saidOn: '2018-07-02' },
    { label: '已过', said: '2017年', on: '2017', saidOn: '2018-07-02' },
  ])
  expect(dates[0]?.from).toBe(dates[0]?.saidAt)
  expect(dates[0]?.to).toBeGreaterThan(dates[0]?.from ?? 100)
  expect(dates[1]?.from).toBeLessThan(dates[1]?.to ?? 0)
})

test('a date without a day it was said on begins where it begins', () => {
  const { dates } = layOutDates([{ label: '署名', said: '2018年', on: '2018', saidOn: null }])
  expect(dates[0]).toMatchObject({ from: 0, to: 100, saidAt: null })
})
