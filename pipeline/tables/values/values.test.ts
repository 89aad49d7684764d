import { describe, expect, test } from 'vitest'
import { readAmount } from './amount.ts'
import { readCreditCode } from './credit-code.ts'
import { readTableDate } from './date.ts'
import { readDivisionCode } from './division-code.ts'
import { readNumber } from './number.ts'
import { readOpinion, readResultClass } from './outcome.ts'
import { readBodies, readPeople } from './people.ts'
import { Unreadable } from './unreadable.ts'

describe('a date in a table', () => {
  test.each([
    ['2018年7月2日', '2018-07-02'],
    ['2018.7.2', '2018-07-02'],
    ['2018/7/2', '2018-07-02'],
    ['20180702', '2018-07-02'],
    ['2018-07-02 00:00:00', '2018-07-02'],
    ['２０１８年７月', '2018-07'],
    ['43283', '2018-07-02'],
  ])('%s is %s', (text, date) => {
    expect(readTableDate(text)).toBe(date)
  })

  test.each(['7月2日', '2018-02-30', '20181302', '已答复', '77'])('%s is none', (text) => {
    expect(() => readTableDate(text)).toThrow(Unreadable)
  })
})

describe('a unified social credit code', () => {
  test.each([
    ['91440300708461136T', '91440300708461136T'],
    ['９１４４０３００７０８４６１１３６Ｔ', '91440300708461136T'],
    ['9144 0300 7084 6113 6t', '91440300708461136T'],
  ])('%s is put right', (text, code) => {
    expect(readCreditCode(text)).toBe(code)
  })

  test('every changed character is found by one of the two check digits', () => {
    const code = '91440300708461136T'
    for (const [at, character] of [...code].entries()) {
      const other = character === '7' ? '8' : '7'
      const changed = code.slice(0, at) + other + code.slice(at + 1)
      expect(() => readCreditCode(changed), changed).toThrow(Unreadable)
    }
  })

  test('one too short, or with a letter that is never used, says so', () => {
    expect(() => readCreditCode('9144030070846113')).toThrow(/16 characters/)
    expect(() => readCreditCode('91440300708461136O')).toThrow(/never I, O/)
  })
})

describe('a division code', () => {
  test.each([
    ['371002', '371002'],
    [' 371082 ', '371082'],
    ['371002001003', '371002'],
  ])('%s is %s', (text, code) => {
    expect(readDivisionCode(text)).toBe(code)
  })

  test.each(['371071', '371072', '001002', '37100', '990000'])('%s is none', (text) => {
    expect(() => readDivisionCode(text)).toThrow(Unreadable)
  })
})

describe('an amount', () => {
  test.each([
    ['5', '金额（万元）', 50_000],
    ['1.005', '资金（万元）', 10_050],
    ['282.6万元', '金额', 2_826_000],
    ['1,234.56', '金额(元)', 1234.56],
    ['￥20000元', '金额（万元）', 20_000],
  ])('%s under %s is %d yuan', (text, header, value) => {
    expect(readAmount(text, header).value).toBe(value)
  })

  test('without a unit it is not guessed', () => {
    expect(() => readAmount('5', '金额')).toThrow(/no unit/)
    expect(() => readAmount('约5万元', '金额')).toThrow(Unreadable)
  })
})

test('a number keeps its leading zeros and loses what is printed around it', () => {
  expect(readNumber('第077号')).toBe('077')
  expect(readNumber('dh0271')).toBe('DH0271')
  expect(readNumber('2018-77号建议')).toBe('2018-77')
  expect(() => readNumber('77、78')).toThrow(Unreadable)
  expect(() => readNumber('七十七')).toThrow(Unreadable)
})

test('names are told apart, and a hidden one is not taken', () => {
  expect(readPeople('张三丰、李 四代表').names).toEqual(['张三丰', '李四'])
  expect(readPeople('王继等3名代表')).toEqual({ names: ['王继'], others: true })
  expect(() => readPeople('张某某')).toThrow(/hides/)
})

test('bodies have the part that is said of them', () => {
  expect(readBodies('市教育局', 'lead_body')).toMatchObject({ lead: '市教育局', co: [] })
  expect(readBodies('主办：市教育局；会办：市财政局、市卫健委', 'lead_body')).toEqual({
    lead: '市教育局',
    co: ['市财政局', '市卫健委'],
    unsaid: [],
  })
  expect(readBodies('市教育局（主办）、市财政局（协办）', 'lead_body')).toMatchObject({
    lead: '市教育局',
    co: ['市财政局'],
  })
  expect(readBodies('市教育局、市财政局', 'lead_body').unsaid).toEqual(['市财政局'])
})

test('a class means what its words say, and a letter alone nothing', () => {
  expect(readResultClass('A', '办理结果')).toMatchObject({ code: 'A', normalised: 'unknown' })
  expect(readResultClass('B2（正在解决）', '类别')).toMatchObject({
    code: 'B2',
    normalised: 'in_progress',
  })
})

test('only the three answers of the form are opinions', () => {
  expect(readOpinion('基本 满意')).toBe('basically_satisfied')
  expect(() => readOpinion('比较满意')).toThrow(Unreadable)
})
