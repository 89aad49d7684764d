import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fullWidth,
  inScale,
  spellChinese,
  withSeparators,
} from '../../../pipeline/quantity/spell.ts'
import { foldSpaced } from './fold.ts'
import { readNumerals, wholeNumeral } from './numerals.ts'

const pointsOf = (text: string) => foldSpaced(text).points
const textOf = (points: readonly number[]) => String.fromCodePoint(...points)
const read = (text: string) =>
  readNumerals(pointsOf(text)).map(({ value, after }) => `${value} ${textOf(after)}`)
const values = (text: string) => readNumerals(pointsOf(text)).map(({ value }) => value)
const whole = (text: string) => {
  const number = wholeNumeral(pointsOf(text))
  return number && `${number.value} ${textOf(number.after)}`
}

describe('the numbers of a text', () => {
  test.each([
    ['282.6万元', '2826000 元'],
    ['２８２．６萬元', '2826000 元'],
    ['282.6 万元', '2826000 元'],
    ['2,826,000元', '2826000 元'],
    ['2，826，000元', '2826000 元'],
    ['二百八十二万六千元', '2826000 元'],
    ['貳佰捌拾貳萬陸仟元', '2826000 元'],
    ['282万6千元', '2826000 元'],
    ['1亿2000万元', '120000000 元'],
    ['三点五万人', '35000 人'],
    ['一万二千', '12000 '],
    ['一万二', '12000 '],
    ['一万零二', '10002 '],
    ['一百二', '120 '],
    ['十二', '12 '],
    ['二○一八年', '2018 年'],
    ['1.50', '1.5 '],
    ['99%', '99 %'],
    ['百分之九十九', '99 %'],
    ['千分之三', '3 ‰'],
    ['10余万元', '100000 余元'],
    ['七类', '7 类'],
    ['第三', '3 '],
    ['5百分点', '5 百分点'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  test.each(['007', '两三个人', '上百人', '数十万', '统一思想', 'm2', 'pm2.5', '〇〇七', '十百'])(
    '%s names none',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )

  test.each([
    ['0.5至2万元', ['5000 元', '20000 元']],
    ['30—60小时', ['30 小时', '60 小时']],
    ['510元—1020元', ['510 元—1020', '1020 元']],
    ['三至五个', ['3 个', '5 个']],
    ['2万至5万元', ['20000 元', '50000 元']],
    ['100至2万元', ['100 元', '20000 元']],
    ['2018-11', ['2018 -11', '11 ']],
  ])('%s has %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('end where white space stands between digits', () => {
    expect(values('77 88')).toEqual(['77', '88'])
  })

  test('have offsets that count points behind an emoji too', () => {
    const [number] = readNumerals(pointsOf('😀有61个'))
    expect(number).toMatchObject({ start: 2, end: 4 })
  })

  test('are the same in every spelling', () => {
    const integer = fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 1e11 }))
    fc.assert(
      fc.property(integer, (n) => {
        const exact = new Decimal(n)
        for (const spelling of [
          String(n),
          withSeparators(String(n)),
          fullWidth(String(n)),
          fullWidth(withSeparators(String(n))),
          inScale(exact, '万'),
          inScale(exact, '亿'),
          `${withSeparators(inScale(exact, ''))} 元`,
          `${spellChinese(n, 'plain')}元`,
          `${spellChinese(n, 'formal')}元`,
        ]) {
          expect(values(spelling), spelling).toEqual([String(n)])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('are exact however many digits they have', () => {
    expect(values('0.1234567890123456789万亿元')).toEqual(['123456789012.3456789'])
    expect(values(`${'9'.repeat(41)}元`)).toEqual([])
    expect(values(`1${'亿'.repeat(1000)}`)).toEqual([`1${'0'.repeat(48)}`])
  })

  test('are canonical decimals that each take some of the text, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'0123.,一二十百千万亿零点两余多至—分之%第元 '),
          maxLength: 300,
        }),
        (text) => {
          const points = pointsOf(text)
          for (const { start, end, value } of readNumerals(points)) {
            expect(end).toBeGreaterThan(start)
            expect(value).toMatch(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('a very long text', () => {
  test.each(['1', '万', '1,234', '百分之', '一点', '1亿', '3至', '两'])(
    'of nothing but %s is read in a moment',
    (text) => {
      const points = pointsOf(`${text.repeat(60_000)}一`)
      const start = performance.now()
      readNumerals(points)
      expect(performance.now() - start).toBeLessThan(5000)
    },
  )
})

describe('a text that is a number as a whole', () => {
  test.each([
    ['282.6万', '2826000 '],
    ['¥2,826,000', '2826000 '],
    ['￥2,826,000', '2826000 '],
    ['13000 平方米', '13000 平方米'],
    ['六十一个社会组织', '61 个社会组织'],
    ['百分之五十', '50 %'],
    ['一', '1 '],
    ['0.5至2万元', '0.5 至2万元'],
  ])('%s is %s', (text, expected) => {
    expect(whole(text)).toBe(expected)
  })

  test.each(['给予282.6万元', '007', '百', '61个社会组织获得资助', '0631-5895609', '万元'])(
    '%s is none, or goes on too long',
    (text) => {
      expect(whole(text)).toBeNull()
    },
  )
})
