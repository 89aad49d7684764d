import { describe, expect, test } from 'vitest'
import { holdsWholeDates, standsWhole } from './whole-dates.ts'

describe('words that name a time', () => {
  test.each([
    ['到今年年底,我市将实现全覆盖', '到今年年底', true],
    ['到今年年底,我市将实现全覆盖', '今年年底', true],
    ['到今年年底,我市将实现全覆盖', '今年', false],
    ['到今年年底,我市将实现全覆盖', '年底', false],
    ['发布日期: 2018-11', '2018', false],
    ['发布日期: 2018-11', '2018-11', true],
    ['自2016年底开始', '2016年', false],
    ['2016-2018年共建成12处', '2018年', false],
    ['于2018年7月2日署名', '7月2日', false],
    ['编号2018,共12处', '2018', false],
  ])('in “%s”, %s whole: %s', (text, words, whole) => {
    expect(standsWhole({ text }, words)).toBe(whole)
  })

  test('may be cut in one place and whole in another', () => {
    const text = '到今年年底完成,今年已开工'
    expect(standsWhole({ text }, '今年')).toBe(true)
    expect(standsWhole({ text, end: 8 }, '今年')).toBe(false)
    expect(standsWhole({ text, start: 3 }, '年底')).toBe(false)
    expect(holdsWholeDates(text, 1, 3)).toBe(false)
  })
})
