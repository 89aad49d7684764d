import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FrozenParagraph } from '../../schemas/letter.ts'
import { segmentLetter } from './segment.ts'

const joined = (text: string) =>
  segmentLetter(text)
    .map(({ sentences, after }) => Object.values(sentences).join('') + after)
    .join('')

const pieces = fc.constantFrom(
  ...'一、 《 》 〈 〉 “ ” ( ) （ ） 。 ! ？ ； 甲 答复 代表: 关于 感谢 附件 2018年7月2日 某市教育局 联系人:'.split(
    ' ',
  ),
  '\n',
  '\n\n',
  ' ',
  '\u00A0',
  '　',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
)

describe('a letter cut into paragraphs and sentences', () => {
  it('is the archived text again when joined, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(joined(text)).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('has the shape of the schema, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(FrozenParagraph.array().safeParse(segmentLetter(text)).success).toBe(true)
      }),
    )
  })

  it('numbers its anchors through the whole text', () => {
    const letter = segmentLetter('关于第7号建议的答复\n佟雨桐代表:\n甲。乙。\n丙。\n')
    expect(letter.map(({ anchor, kind, sentences }) => [anchor, kind, sentences])).toEqual([
      ['p1', 'title', { s1: '关于第7号建议的答复' }],
      ['p2', 'salutation', { s2: '佟雨桐代表:' }],
      ['p3', 'body', { s3: '甲。', s4: '乙。' }],
      ['p4', 'body', { s5: '丙。' }],
    ])
  })

  it('keeps one title whole over three line breaks', () => {
    const sentence = '2017年,又出台了《关于改革社会组织\n\n\n管理制度的意见》,提出了要求。'
    expect(segmentLetter(`${sentence}\n\n乙。`)).toHaveLength(2)
    expect(Object.values(segmentLetter(sentence)[0]?.sentences ?? {})).toEqual([sentence])
  })

  it('takes time in proportion to the text', () => {
    const long = '《“(甲。'.repeat(5_000) + '\n'.repeat(5_000)
    const started = performance.now()
    expect(joined(long)).toBe(long)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
