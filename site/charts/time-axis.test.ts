import { expect, test } from 'vitest'
import { timeAxisOf } from './time-axis.ts'

test('a date is as wide as the days it allows', () => {
  const axis = timeAxisOf(['2018-07-02', '2018-12', '2020'])
  const width = (date: string) => {
    const { from, to } = axis.span(date)
    return to - from
  }
  expect(axis.span('2018-07-02').from).toBe(0)
  expect(axis.span('2020').to).toBe(100)
  expect(width('2020') / width('2018-12')).toBeCloseTo(366 / 31, 0)
  expect(width('2018-07-02')).toBeLessThan(width('2018-12'))
})

test('a year begins with its name, the months within with their numbers', () => {
  expect(timeAxisOf(['2018-07-02', '2020']).ticks.map(({ said }) => said)).toContain('2019年')
  const months = timeAxisOf(['2018-07-02', '2018-10-30']).ticks.map(({ said }) => said)
  expect(months).toContain('9月')
})

test('one day is an axis too', () => {
  expect(timeAxisOf(['2018-07-02']).span('2018-07-02')).toEqual({ from: 0, to: 100 })
})
