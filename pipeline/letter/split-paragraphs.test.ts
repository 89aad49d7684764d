import { describe, expect, it } from 'vitest'
import { splitParagraphs } from './split-paragraphs.ts'

const texts = (text: string) => splitParagraphs(text).map((paragraph) => paragraph.text)

describe('paragraphs', () => {
  it('end at a line break; blank lines and indents belong to the space after', () => {
    expect(splitParagraphs('甲。 \n\n \u00A0\n　　乙。\n')).toEqual([
      { text: '甲。', after: ' \n\n \u00A0\n　　' },
      { text: '乙。', after: '\n' },
    ])
  })

  it('go on over a line that is broken inside a title', () => {
    const title = '出台了《关于改革\n\n\n管理制度的意见》,提出了要求。'
    expect(texts(`${title}\n乙。`)).toEqual([title, '乙。'])
  })

  it('are not joined by a title that is never closed', () => {
    expect(texts('出台了《关于改革的意见,提出了要求\n乙《丙》。')).toEqual([
      '出台了《关于改革的意见,提出了要求',
      '乙《丙》。',
    ])
    expect(texts('出台了《关于改革的意见。\n乙。\n丙》。')).toHaveLength(3)
  })

  it('are not joined by one closing mark too many', () => {
    expect(texts('印发〈甲〉的通知》。\n出台《乙》。\n丙。')).toHaveLength(3)
  })

  it('lose no leading or lone white space', () => {
    expect(splitParagraphs('\n\n甲')).toEqual([{ text: '\n\n甲', after: '' }])
    expect(splitParagraphs(' \n ')).toEqual([{ text: ' \n ', after: '' }])
    expect(splitParagraphs('')).toEqual([])
  })
})
