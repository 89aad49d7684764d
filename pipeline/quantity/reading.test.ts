import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Unit } from '../../schemas/unit.ts'
import { QuantityError } from './quantity-error.ts'
import { reReadQuantity } from './re-read.ts'
import { scanAmounts, scanQuantities } from './scan-quantities.ts'
import { fullWidth, inScale, qualifierSpellings, spellChinese, withSeparators } from './spell.ts'

const seed = { seed: 20261124, numRuns: 2000 }

/** Units whose words follow any number without being read as part of it. */
const units: readonly (readonly [Unit, string])[] = [
  ['CNY', '元'],
  ['person', '人'],
  ['person', '名'],
  ['person_time', '人次'],
  ['household', '户'],
  ['item', '个'],
  ['site', '处'],
  ['institution', '家'],
  ['entry', '项'],
  ['case', '例'],
  ['occurrence', '次'],
  ['square_metre', '平方米'],
  ['hour', '小时'],
  ['month', '个月'],
  ['kilometre', '公里'],
  ['mu', '亩'],
  ['bed', '张床位'],
]
const unit = fc.constantFrom(...units)
const qualified = fc
  .constantFrom('exact', 'at_least', 'more_than', 'about', 'at_most', 'less_than')
  .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...qualifierSpellings[name])))

/** A decimal number in digits, in any width, scale or grouping. */
const digits = fc
  .tuple(
    fc.integer({ min: 1, max: 999_999_999 }),
    fc.constantFrom(0, 1, 2),
    fc.constantFrom('', '万', '亿'),
    fc.constantFrom('plain', 'full', 'grouped'),
  )
  .map(([number, places, scale, style]) => {
    const value = new Decimal(number).div(10 ** places)
    const printed = inScale(value, scale)
    const spelled =
      style === 'full'
        ? fullWidth(printed)
        : style === 'grouped'
          ? withSeparators(printed)
          : printed
    return { value, spelled }
  })

/** A whole number in Chinese numerals, plain or formal. */
const chinese = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom('plain', 'formal'))
  .map(([value, style]) => ({ value: new Decimal(value), spelled: spellChinese(value, style) }))

describe('a quantity printed in any spelling is read back', () => {
  test('value, qualifier and unit', () => {
    fc.assert(
      fc.property(fc.oneof(digits, chinese), qualified, unit, (number, qualifier, [name, word]) => {
        const [expected, [before, after]] = qualifier
        const text = `本市共有${before}${number.spelled}${word}${after}，情况良好。`
        const [reading, ...more] = scanQuantities(text)
        expect(more).toEqual([])
        expect(reading?.value?.toFixed()).toBe(number.value.toFixed())
        expect([reading?.qualifier, reading?.unit]).toEqual([expected, name])
      }),
      seed,
    )
  })

  test('a range shares its unit, and its scale where the first number prints none', () => {
    const range = fc.tuple(
      fc.integer({ min: 1, max: 4999 }),
      fc.integer({ min: 5000, max: 99_999 }),
    )
    const sign = fc.constantFrom('—', '–', '-', '~', '～', '至', '到', '——')
    fc.assert(
      fc.property(
        range,
        sign,
        unit,
        fc.constantFrom('', '万'),
        ([a, b], to, [name, word], scale) => {
          const [low, high] = [new Decimal(a).div(100), new Decimal(b).div(100)]
          const text = `每次${low.toFixed()}${to}${high.toFixed()}${scale}${word}。`
          const [reading] = scanQuantities(text)
          const factor = scale === '万' ? 10_000 : 1
          expect(reading?.qualifier).toBe('range')
          expect(reading?.low?.toFixed()).toBe(low.times(factor).toFixed())
          expect(reading?.high?.toFixed()).toBe(high.times(factor).toFixed())
          expect([reading?.value, reading?.unit]).toEqual([null, name])
        },
      ),
      seed,
    )
  })

  test('a quote one character shorter is refused', () => {
    fc.assert(
      fc.property(digits, qualified, unit, ({ spelled }, [, [before, after]], [, word]) => {
        const text = `共${before}${spelled}${word}${after}。`
        const [reading] = scanQuantities(text)
        if (reading === undefined) throw new Error(`nothing read in ${text}`)
        const cut = () => reReadQuantity(text, reading.start, reading.end - 1)
        expect(cut).toThrow(QuantityError)
        expect(reReadQuantity(text, reading.start, reading.end)).toEqual(reading)
      }),
      seed,
    )
  })
})

describe('what stands around a number', () => {
  const chains: readonly (readonly [string, string, string])[] = [
    ['每人每月', '/人·月', 'person,month'],
    ['每户每年', '/户·年', 'household,year'],
    ['每张床位每月', '/床·月', 'bed,month'],
    ['每平方米', '/平方米', 'square_metre'],
    ['每千瓦时', '/度', 'kilowatt_hour'],
    ['每吨', '/吨', 'tonne'],
    ['每千名老年人', '/千人', 'thousand_persons'],
  ]

  test('what it is counted per is read before the number and behind a stroke', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom(...chains), ({ value, spelled }, [each, stroke, per]) => {
        for (const text of [`按${each}${spelled}元发放`, `按${spelled}元${stroke}发放`]) {
          const [reading, ...more] = scanQuantities(text)
          expect(more).toEqual([])
          expect([reading?.value?.toFixed(), reading?.per.join()]).toEqual([value.toFixed(), per])
        }
      }),
      seed,
    )
  })

  test('blanks between number and unit change nothing', () => {
    fc.assert(
      fc.property(
        digits,
        unit,
        fc.constantFrom(' ', '\u00a0', '\u3000'),
        ({ value, spelled }, [name, word], blank) => {
          const [reading] = scanQuantities(`共有${blank}${spelled}${blank}${word}。`)
          expect([reading?.value?.toFixed(), reading?.unit]).toEqual([value.toFixed(), name])
        },
      ),
      seed,
    )
  })

  test('a change is two exact numbers, not a range', () => {
    const percent = fc.integer({ min: 1, max: 100 })
    const to = fc.constantFrom('到', '至', '提高到', '降至', '调整为')
    fc.assert(
      fc.property(percent, percent, fc.constantFrom('从', '由'), to, (a, b, from, verb) => {
        const read = scanQuantities(`覆盖率${from}${a}%${verb}${b}%。`)
        expect(read.map(({ value, qualifier }) => [value?.toNumber(), qualifier])).toEqual([
          [a, 'exact'],
          [b, 'exact'],
        ])
      }),
      seed,
    )
  })

  test('whatever the text, readings are slices of it in order, none overlapping', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'零一二两三十百千万亿半多余近约超过满每各均年月日个户人元%‰—-至到、，/·（）从由'.split(
          '',
        ),
      ),
      fc.constantFrom(
        '2018',
        '３',
        '1,000',
        '百分之',
        '不低于',
        '最高',
        '以上',
        '以内',
        '每月',
        '平方米',
        '分之',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end, text: words } of scanAmounts(text)) {
          expect(words).toBe(text.slice(start, end))
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      }),
      { ...seed, numRuns: 5000 },
    )
  })
})

describe('an editor is told why a number is left unread', () => {
  test.each([
    ['上百家企业', 1, 3, 'no_definite_number'],
    ['三分之二家庭', 0, 4, 'fraction'],
    ['各区市均建成3处', 6, 8, 'per_unclear'],
    ['高于全省平均5个百分点', 6, 11, 'qualifier_unclear'],
    ['占比为60%至50%', 3, 10, 'range_not_ascending'],
    ['约2亿多元', 0, 5, 'conflicting_qualifiers'],
    ['每2年', 1, 3, 'rhythm'],
    ['前3名', 1, 3, 'part_of_another'],
  ])('%s', (sentence, start, end, code) => {
    expect(() => reReadQuantity(sentence, start, end)).toThrow(expect.objectContaining({ code }))
  })
})

describe('the words of real letters', () => {
  test.each([
    ['市级每年安排不低于200万元专项资金', '不低于200万元', '2000000', 'at_least', 'CNY', 'year'],
    ['并给予每户每月10元话费补贴', '10元', '10', 'exact', 'CNY', 'household,month'],
    ['实现日呼叫量1000余人次', '1000余人次', '1000', 'more_than', 'person_time', 'day'],
    ['累计上门服务7.22万次', '7.22万次', '72200', 'exact', 'occurrence', ''],
    ['满意率达到99%。', '99%', '99', 'exact', 'percent', ''],
    ['满意率为百分之九十九。', '百分之九十九', '99', 'exact', 'percent', ''],
    ['群众满意率超九成。', '超九成', '90', 'more_than', 'percent', ''],
    ['打造100个以上的示范点', '100个以上', '100', 'at_least', 'item', ''],
    ['为全市65周岁以上老年人', '65周岁以上', '65', 'at_least', 'age_year', ''],
    ['两年来共对', '两年', '2', 'exact', 'year', ''],
    ['投入10余万元', '10余万元', '100000', 'more_than', 'CNY', ''],
    ['投入3万多元', '3万多元', '30000', 'more_than', 'CNY', ''],
    ['补助标准20元/人·月', '20元/人·月', '20', 'exact', 'CNY', 'person,month'],
    ['不低于每人每月1000元', '不低于每人每月1000元', '1000', 'at_least', 'CNY', 'person,month'],
    ['投资1亿2千万元', '1亿2千万元', '120000000', 'exact', 'CNY', ''],
  ])('%s', (text, printed, value, qualifier, name, per) => {
    const [reading] = scanQuantities(text)
    expect(reading?.text).toBe(printed)
    expect(reading?.value?.toFixed()).toBe(value)
    expect([reading?.qualifier, reading?.unit, reading?.per.join()]).toEqual([qualifier, name, per])
  })

  test.each([
    '上百个',
    '数十家',
    '几千人',
    '十几个',
    '7×24小时',
    '每2年',
    '每千名老人',
    '近3年',
    '2019-2021年',
    '三分之二',
  ])('%s is no definite quantity, and is left to a person', (text) => {
    expect(scanQuantities(text)).toEqual([])
  })

  test.each(['第77号建议', '2018年7月2日', '2018-11', '鲁厅字〔2018〕31号', '3A等级', '十七届'])(
    '%s holds no quantity',
    (text) => {
      expect(scanQuantities(text)).toEqual([])
    },
  )

  test('numerals side by side are the two ends of a range', () => {
    const [reading] = scanQuantities('再用两三个月')
    expect([reading?.low?.toFixed(), reading?.high?.toFixed(), reading?.qualifier]).toEqual([
      '2',
      '3',
      'range',
    ])
  })

  test('a quote of 8个 inside 28个 cuts the number', () => {
    expect(() => reReadQuantity('设立28个联动单位', 3, 5)).toThrow(/only a part of “28个”/)
  })
})
