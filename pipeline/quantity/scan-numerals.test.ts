import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNumeralWords } from './numeral-words.ts'
import { scanNumerals } from './scan-numerals.ts'
import { numeralRun } from './scan-quantities.ts'

const words = parseNumeralWords(
  [
    '统一',
    '一次性',
    '12345',
    '一起',
    '四周',
    '二元',
    '万家',
    '120',
    '之一',
    '十分',
    '队伍',
    '千家万户',
  ]
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
    ['流转土地2035.5亩', [['2035.5', 'quantity']]],
    [
      '投资2018.6万元',
      [
        ['2018.6', 'quantity'],
        ['万', 'quantity'],
      ],
    ],
    ['热线288041个', [['288041', 'quantity']]],
    [
      '电话5895609、5895610',
      [
        ['5895609', 'telephone'],
        ['5895610', 'telephone'],
      ],
    ],
    ['召开12次会议', [['12', 'quantity']]],
    ['召开十二次会议', [['十二', 'quantity']]],
    ['成功举办5届', [['5', 'quantity']]],
    ['6月龄', [['6', 'quantity']]],
    ['发生一起事故', [['一', 'quantity']]],
    ['培训四周', [['四', 'quantity']]],
    ['补助二元', [['二', 'quantity']]],
    ['惠及万家', [['万', 'unexplained']]],
    ['万家灯火', [['万', 'unexplained']]],
    ['二元结构', [['二', 'word']]],
    ['四周环境', [['四', 'quantity']]],
    ['拨打120', [['120', 'word']]],
    [
      '老人120,儿童40',
      [
        ['120', 'unexplained'],
        ['40', 'unexplained'],
      ],
    ],
    ['老人120名', [['120', 'quantity']]],
    ['零件', [['零', 'unexplained']]],
    [
      '走进千家万户',
      [
        ['千', 'word'],
        ['万', 'word'],
      ],
    ],
    ['十分重要', [['十', 'word']]],
    [
      '占十分之一',
      [
        ['十', 'unexplained'],
        ['一', 'unexplained'],
      ],
    ],
    ['重要基地之一', [['一', 'word']]],
    [
      '队伍30支',
      [
        ['伍', 'word'],
        ['30', 'quantity'],
      ],
    ],
    ['上百家', [['百', 'unexplained']]],
    ['每2年', [['2', 'unexplained']]],
    [
      '第10万名',
      [
        ['10', 'ordinal'],
        ['万', 'ordinal'],
      ],
    ],
    [
      '第1、2名',
      [
        ['1', 'ordinal'],
        ['2', 'ordinal'],
      ],
    ],
    [
      '十七届人大期间召开三次会议',
      [
        ['十七', 'session'],
        ['三', 'quantity'],
      ],
    ],
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
