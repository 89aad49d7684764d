import { describe, expect, it } from 'vitest'
import { isDateLine, readDate } from './read-date.ts'

describe('a printed date', () => {
  it.each([
    ['2018年7月2日', '2018-07-02'],
    ['2018 年 7 月 2 日', '2018-07-02'],
    ['2018.7.2', '2018-07-02'],
    ['2018-07-02 15:30:00', '2018-07-02'],
    ['2021- 10- 08 10: 45', '2021-10-08'],
    ['2018-11', '2018-11'],
    ['二〇一八年七月二日', '2018-07-02'],
    ['二○一八年七月二日', '2018-07-02'],
    ['二O一九年八月十二日', '2019-08-12'],
    ['2O23年6月12日', '2023-06-12'],
    ['2017年8月日', '2017-08'],
  ])('%s', (printed, date) => {
    expect(readDate(printed)?.candidates).toEqual([date])
  })

  it.each([
    ['2017821', ['2017-08-21']],
    ['201759日', ['2017-05-09']],
    ['2025610', ['2025-06-10']],
    ['2019年731', ['2019-07-31']],
    ['20180702', ['2018-07-02']],
    ['2017111', ['2017-01-11', '2017-11-01']],
  ])('%s has lost characters and can be %j', (printed, dates) => {
    expect(readDate(printed)).toMatchObject({ candidates: dates, damaged: true })
  })

  it.each(['威海市民政局', '2018年2月30日', '12345', '2018年'])('%s is none', (printed) => {
    expect(readDate(printed)?.candidates.filter((date) => date.length > 4) ?? []).toEqual([])
  })

  it('alone on its line is told from a line that holds one', () => {
    expect(
      ['2018年7月2日', '　　2017821', '二〇一八年七月二日', '201759日'].every(isDateLine),
    ).toBe(true)
    expect(['2018年7月2日印发', '截至2018年7月2日', '7122356', '2012345'].some(isDateLine)).toBe(
      false,
    )
  })
})
