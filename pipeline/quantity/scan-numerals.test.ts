import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNumeralWords } from './numeral-words.ts'
import { scanNumerals } from './scan-numerals.ts'
import { numeralRun } from './scan-quantities.ts'

const words = parseNumeralWords(
  ['统一', '一次性', '12345']
    .map((w) => `- { word: "${w}", reason: { zh: 词, en: word } }`)
    .join('\n'),
)
const kinds = (text: string) => scanNumerals(text, words).map(({ kind, text: run }) => [run, kind])

describe('every numeral of a text is accounted for', () => {
  test.each([
    ['统一受理', [['一', 'word']]],
    ['12345热线', [['12345', 'word']]],
    [
      '给予2万元一次性奖励',
      [
        ['2', 'quantity'],
        ['万', 'quantity'],
        ['一', 'word'],
      ],
    ],
    ['一、强化培育', [['一', 'heading']]],
    ['措施如下。一是完善', [['一', 'enumeration']]],
    [
      '(鲁厅字〔2018〕31号)',
      [
        ['2018', 'document_number'],
        ['31', 'document_number'],
      ],
    ],
    [
      '十七届人大二次会议第77号',
      [
        ['十七', 'session'],
        ['二', 'session'],
        ['77', 'ordinal'],
      ],
    ],
    ['联系电话:5895609)', [['5895609', 'telephone']]],
    [
      '今年4月20日',
      [
        ['4', 'date'],
        ['20', 'date'],
      ],
    ],
    ['共12340', [['12340', 'unexplained']]],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  test('whatever the text, each run once and in order, and nothing throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'零一二两三十百千万亿年月日第号届次万元%—-至、，。（〔'.split('')),
      fc.constantFrom('2018', '３', '1,000', '百分之', '不低于', '以上', '余', '每月'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const runs = [...text.matchAll(numeralRun)].map(({ index }) => index)
        expect(scanNumerals(text, words).map(({ start }) => start)).toEqual(runs)
      }),
      { seed: 20261124, numRuns: 3000 },
    )
  })
})
