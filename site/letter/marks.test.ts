import { describe, expect, test } from 'vitest'
import { markSentence } from './marks.ts'

const sentence = { start: 10, end: 22, text: '共对61个组织给予9万元' }
const at = (id: string, start: number, end: number) => ({ id, start, end })
const shown = (spans: ReturnType<typeof at>[]) =>
  markSentence(sentence, spans).map(({ text, marks }) =>
    marks.length === 0 ? text : `[${text}|${marks.map(({ id }) => id).join('+')}]`,
  )

describe('the marks of a sentence', () => {
  test('cut it where each begins and ends', () => {
    expect(shown([at('a', 12, 15), at('b', 19, 22)])).toEqual([
      '共对',
      '[61个|a]',
      '组织给予',
      '[9万元|b]',
    ])
  })

  test('that overlap make one piece together, the longer first', () => {
    expect(shown([at('b', 13, 15), at('a', 12, 17)])).toEqual([
      '共对',
      '[61个组织|a+b]',
      '给予9万元',
    ])
    expect(shown([at('a', 12, 15), at('b', 14, 17)])).toEqual([
      '共对',
      '[61个组织|a+b]',
      '给予9万元',
    ])
  })

  test('at the same place make one piece together', () => {
    expect(shown([at('a', 12, 15), at('b', 12, 15)])).toEqual([
      '共对',
      '[61个|a+b]',
      '组织给予9万元',
    ])
  })

  test('that only touch stay apart', () => {
    expect(shown([at('a', 12, 14), at('b', 14, 15)])).toEqual([
      '共对',
      '[61|a]',
      '[个|b]',
      '组织给予9万元',
    ])
  })

  test('are cut at the edge of the sentence, and those outside it are left out', () => {
    expect(shown([at('before', 2, 10), at('a', 8, 12), at('after', 22, 25)])).toEqual([
      '[共对|a]',
      '61个组织给予9万元',
    ])
  })

  test('count code points and read over broken lines', () => {
    const broken = { start: 0, end: 7, text: '𠮷有\n\n二两。' }
    expect(markSentence(broken, [at('a', 1, 6)])).toEqual([
      { text: '𠮷', marks: [] },
      { text: '有二两', marks: [at('a', 1, 6)] },
      { text: '。', marks: [] },
    ])
  })
})
