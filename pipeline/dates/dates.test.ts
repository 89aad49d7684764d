import { describe, expect, test } from 'vitest'
import { isPartialDate } from '../../schemas/partial-date.ts'
import { DateError } from './date-error.ts'
import { addMonths, daysBetween, earliestDay, latestDay } from './days.ts'
import { parsePrintedDate } from './printed-date.ts'
import { resolveDate } from './resolve.ts'
import { scanDates } from './scan.ts'

describe('a printed date', () => {
  test.each([
    ['2018年7月2日', '2018-07-02'],
    ['2018-11', '2018-11'],
    ['2018.7.2', '2018-07-02'],
    ['2018/7/2', '2018-07-02'],
    ['２０１８年７月２日', '2018-07-02'],
    ['2018年', '2018'],
    ['二〇一八年七月二日', '2018-07-02'],
    ['二零一八年十一月', '2018-11'],
    ['二〇一八年十二月三十一日', '2018-12-31'],
  ])('%s is %s', (text, date) => {
    expect(parsePrintedDate(text)).toBe(date)
  })

  test('no date is null, and a date outside the calendar is an error', () => {
    expect(parsePrintedDate('威海市民政局')).toBeNull()
    expect(() => parsePrintedDate('2018年2月30日')).toThrow(DateError)
    expect(() => parsePrintedDate('2018-13')).toThrow(DateError)
  })
})

describe('words that name a time, in a letter signed 2018-07-02', () => {
  test.each([
    ['到今年年底', '2018-12', 'end_of_year'],
    ['2016年底', '2016-12', 'end_of_year'],
    ['自2014年底', '2014-12', 'end_of_year'],
    ['10月底前', '2018-10', 'month_of_signature_year'],
    ['到2020年', '2020', 'stated'],
    ['2017年12月', '2017-12', 'stated'],
    ['今年4月20日', '2018-04-20', 'year_of_signature'],
    ['今年6月份', '2018-06', 'year_of_signature'],
    ['截至目前', '2018-07-02', 'date_of_signature'],
    ['全年', '2018', 'year_of_signature'],
    ['年内', '2018', 'year_of_signature'],
    ['去年', '2017', 'year_before_signature'],
    ['明年年底', '2019-12', 'end_of_year'],
    ['本月底', '2018-07', 'month_of_signature'],
  ])('%s is %s by %s', (words, on, rule) => {
    expect(resolveDate(words, '2018-07-02')).toEqual({ on, rule })
  })

  test.each(['尽快', '下一步', '4月31日', '第三季度'])('%s cannot be resolved', (words) => {
    expect(() => resolveDate(words, '2018-07-02')).toThrow(DateError)
  })

  test('are found in a sentence', () => {
    const found = scanDates('自2016年底开始,到今年年底,10月底前完成,共2018年度12345个')
    expect(found.map(({ text }) => text)).toEqual(['2016年底', '今年年底', '10月底', '2018年度'])
  })
})

describe('arithmetic keeps the precision of a date', () => {
  test('a month and a year span all their days', () => {
    expect([earliestDay('2018-02'), latestDay('2018-02')]).toEqual(['2018-02-01', '2018-02-28'])
    expect([latestDay('2020-02'), latestDay('2020')]).toEqual(['2020-02-29', '2020-12-31'])
  })

  test('the lag of the Weihai reply is an interval', () => {
    expect(daysBetween('2018-07-02', '2018-11')).toEqual({ min: 122, max: 151 })
    expect(daysBetween('2018-07-02', '2018-07-05')).toEqual({ min: 3, max: 3 })
  })

  test('months are held to the end of the month they reach', () => {
    expect(addMonths('2018-11-30', 3)).toBe('2019-02-28')
    expect(addMonths('2018-03-15', 3)).toBe('2018-06-15')
    expect(addMonths('2018-10-31', 2)).toBe('2018-12-31')
  })
})

test.each([
  ['2018-02-29', false],
  ['2020-02-29', true],
  ['2018-00', false],
  ['2018-7', false],
])('whether %s is a date: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected)
})
