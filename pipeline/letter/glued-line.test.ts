import { describe, expect, it } from 'vitest'
import { headingSeams } from './glued-line.ts'
import { segmentLetter } from './segment.ts'

const title = '对市十四届人大三次会议第67号建议的答复'
const opening = '您提出的关于推进社区老年食堂建设的建议收悉，现答复如下：'
const parts = [
  ['title', title],
  ['salutation', '仇远代表：'],
  ['body', opening],
  ['heading', '一、工作现状'],
  ['body', '全市有社区老年食堂96家，日均就餐5200人次。'],
  ['heading', '二、存在问题'],
  ['body', '（一）运营成本高。每家年均亏损8万元。'],
  ['body', '（二）覆盖不均。远郊街道仅有11家。'],
  ['heading', '三、下步打算'],
  ['body', '今年新建20家，对每家给予一次性补助5万元。'],
  ['signature', '沁河洲市民政局'],
  ['date', '2022年7月20日'],
] as const

const kinds = (text: string) =>
  segmentLetter(text).map(({ kind, sentences }) => [kind, Object.values(sentences).join('')])
const joined = (text: string) =>
  segmentLetter(text)
    .map(({ sentences, after }) => Object.values(sentences).join('') + after)
    .join('')

describe('a letter pasted on one line', () => {
  const words = parts.map(([, text]) => text)
  it.each([' ', '　　', '\t'])('has the paragraphs and headings of the letter (%j)', (gap) => {
    const text = words.join(gap)
    expect(kinds(text)).toEqual(parts)
    expect(joined(text)).toBe(text)
  })

  it('has them where only its headings lost all white space behind sentences', () => {
    const text = `${title} 仇远代表：${opening}一、现状。有食堂96家。二、打算。新建20家。 沁河洲市民政局 2022年7月20日`
    expect(kinds(text).slice(3, 5)).toEqual([
      ['body', '一、现状。有食堂96家。'],
      ['body', '二、打算。新建20家。'],
    ])
    expect(joined(text)).toBe(text)
  })
})

it('a paragraph that holds its headings behind white space is cut there', () => {
  const text = `${opening} 一、工作现状 有食堂96家。 二、下步打算 今年新建20家。\n沁河洲市民政局`
  expect(kinds(text).map(([, words]) => words)).toEqual([
    opening,
    '一、工作现状',
    '有食堂96家。',
    '二、下步打算',
    '今年新建20家。',
    '沁河洲市民政局',
  ])
})

it.each([
  ['an enumeration in a sentence', '主要做了三件事：一、加强领导；二、完善制度；三、加大投入。'],
  ['a number that is alone', '现答复如下： 一、关于食堂。全市有96家。'],
  ['numbers that do not follow one another', '情况如下。 一、现状。有96家。 三、打算。新建20家。'],
  ['a space inside a heading’s words', '一、推进 5G 建设 全市建成基站1200个。'],
])('%s cuts nothing', (_name, text) => {
  expect(segmentLetter(text)).toHaveLength(1)
})

it('tells the headings that it is not sure of', () => {
  expect(headingSeams('如下：一、现状。有96家。三、打算。新建20家。').unsure).toEqual([
    '一、现状。有96',
    '三、打算。新建2',
  ])
})
