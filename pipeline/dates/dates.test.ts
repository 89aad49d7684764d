import { describe, expect, test } from 'vitest'
import { isPartialDate } from '../../schemas/partial-date.ts'
import { DateError } from './date-error.ts'
import { addMonths, daysBetween, earliestDay, latestDay } from './days.ts'
import { parsePrintedDate } from './printed-date.ts'
import { resolveDate, resolveDueDate } from './resolve.ts'
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
    ['二○一八年七月二日', '2018-07-02'],
    ['2018 年 7 月 2 日', '2018-07-02'],
    ['2018年度', '2018'],
  ])('%s is %s', (text, date) => {
    expect(parsePrintedDate(text)).toBe(date)
  })

  test.each(['3125', '2018', '3125年', '1018-11', '2018-7.2', '18年7月', '2018.6万元'])(
    '%s is none: a year is of our time and has its 年 or a month',
    (text) => {
      expect(parsePrintedDate(text)).toBeNull()
    },
  )

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
    ['本月底前', '2018-07', 'month_of_signature'],
    ['2020年底前', '2020-12', 'end_of_year'],
    ['2020年底之前', '2020-12', 'end_of_year'],
    ['年底前', '2018-12', 'end_of_year'],
    ['明年6月底前', '2019-06', 'year_after_signature'],
    ['9月30日前', '2018-09-30', 'month_of_signature_year'],
    ['不晚于2018年12月31日', '2018-12-31', 'stated'],
    ['去年全年', '2017', 'year_before_signature'],
    ['2017年全年', '2017', 'stated'],
    ['今年内', '2018', 'year_of_signature'],
    ['2018年度', '2018', 'stated'],
    ['上半年底', '2018-06', 'end_of_half_year'],
    ['2019年第三季度末', '2019-09', 'end_of_quarter'],
    ['十四五末', '2025-12', 'end_of_plan'],
    ['“十三五”期末', '2020-12', 'end_of_plan'],
    ['截至6月底', '2018-06', 'month_of_signature_year'],
  ])('%s is %s by %s', (words, on, rule) => {
    expect(resolveDate(words, '2018-07-02')).toEqual({ on, rule })
  })

  test.each([
    ['尽快', /no definite time/],
    ['近期', /no definite time/],
    ['下一步', /no definite time/],
    ['3125', /no time/],
    ['4月31日', /calendar/],
    ['第三季度', /part of a year/],
    ['一季度', /part of a year/],
    ['2019年上半年', /part of a year/],
    ['今年前三季度', /part of a year/],
    ['6月上旬', /ten days/],
    ['6月中旬前', /ten days/],
    ['月初', /beginning/],
    ['2019年初', /beginning/],
    ['2020年前', /begins or where it ends/],
    ['9月前', /begins or where it ends/],
    ['2020年前后', /roughly/],
    ['三年内', /counts from a day/],
    ['3个月内', /counts from a day/],
    ['5日内', /counts from a day/],
    ['十四五期间', /five-year plan/],
    ['2016年至2018年', /span/],
    ['今年1—6月份', /span/],
    ['截至12月底', /after the signature/],
  ])('%s cannot be resolved, and the message says why', (words, why) => {
    expect(() => resolveDate(words, '2018-07-02')).toThrow(DateError)
    expect(() => resolveDate(words, '2018-07-02')).toThrow(why)
  })

  test('a due month without a year that lies before the signature is questioned', () => {
    expect(() => resolveDueDate('3月底前', '2018-07-02')).toThrow(/before the signature/)
    expect(() => resolveDueDate('6月30日前', '2018-07-02')).toThrow(/before the signature/)
    expect(resolveDueDate('10月底前', '2018-07-02').on).toBe('2018-10')
    expect(resolveDueDate('7月底前', '2018-07-02').on).toBe('2018-07')
    expect(resolveDueDate('2018年3月底', '2018-07-02').on).toBe('2018-03')
  })

  test('are found in a sentence', () => {
    const found = scanDates('自2016年底开始,到今年年底,10月底前完成,共2018年度12345个')
    expect(found.map(({ text }) => text)).toEqual(['2016年底', '今年年底', '10月底前', '2018年度'])
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
