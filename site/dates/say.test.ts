import { expect, test } from 'vitest'
import { sayDate, sayDays } from './say.ts'

test('a date is said with the precision it is known to', () => {
  expect(sayDate('2018-07-02')).toBe('2018年7月2日')
  expect(sayDate('2018-11')).toBe('2018年11月')
  expect(sayDate('2020')).toBe('2020年')
})

test('an interval of days stays an interval', () => {
  expect(sayDays({ min_days: 122, max_days: 151 })).toBe('122–151\u00a0天')
  expect(sayDays({ min_days: 13, max_days: 13 })).toBe('13\u00a0天')
})
