import { describe, expect, test } from 'vitest'
import { textsOf } from './texts-of.ts'

describe('the texts of a record', () => {
  test('are those at its declared paths, one for each value of a list', () => {
    const body = { id: 'weihai-x', name: '某局', aliases: ['甲', '乙'], place: { slug: 'weihai' } }
    expect(textsOf('bodies', body)).toEqual([
      { anchor: null, url: null, path: 'name', text: '某局' },
      { anchor: null, url: null, path: 'aliases', text: '甲' },
      { anchor: null, url: null, path: 'aliases', text: '乙' },
    ])
  })

  test('name the sentence that a quote is from', () => {
    const figure = {
      label: { zh: '总额', en: 'total' },
      subject: '资金',
      text: '282.6万元',
      evidence: { anchor: 's7', url: '/replies/a/#s7', exact: '282.6万元' },
    }
    expect(textsOf('figures', figure)).toEqual([
      { anchor: null, url: null, path: 'label.zh', text: '总额' },
      { anchor: null, url: null, path: 'label.en', text: 'total' },
      { anchor: 's7', url: '/replies/a/#s7', path: 'subject', text: '资金' },
      { anchor: 's7', url: '/replies/a/#s7', path: 'text', text: '282.6万元' },
    ])
  })

  test('are the sentences of a letter in its order, a heading once', () => {
    const sentence = (anchor: string, text: string) => ({ anchor, start: 0, end: 1, text })
    const heading = sentence('s2', '一、题')
    const reply = {
      sections: [
        { heading: null, paragraphs: [{ sentences: [sentence('s1', '某代表:')] }] },
        {
          heading,
          paragraphs: [{ sentences: [heading] }, { sentences: [sentence('s3', '甲。')] }],
        },
      ],
    }
    expect(textsOf('replies', reply).map(({ anchor, path }) => [anchor, path])).toEqual([
      ['s1', 'sections.paragraphs.sentences.text'],
      ['s2', 'sections.heading.text'],
      ['s3', 'sections.paragraphs.sentences.text'],
    ])
  })

  test('are none where a resource declares none, or a value is null', () => {
    expect(textsOf('rules', { text: '甲' })).toEqual([])
    expect(textsOf('proposals', { title: null, number: '77', deputies: { lead: null } })).toEqual([
      { anchor: null, url: null, path: 'number', text: '77' },
    ])
  })
})
