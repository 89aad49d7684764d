import { describe, expect, test } from 'vitest'
import type { DatedWords } from '../../schemas/dated-words.ts'
import { authored, letterOf, quoteOf, reported } from '../fixtures/letter.ts'
import { replyOf } from '../fixtures/reply.ts'
import { provePeriod } from './period.ts'

const letter = letterOf(
  '自2016年3月起,我市开展试点。2017年下发文件。到2018年底,两年来共资助12个村,当年6月完工。',
)
const evidence = quoteOf(letter, '共资助12个村')
const march: DatedWords = { text: '自2016年3月起', on: '2016-03', rule: 'stated' }
const december: DatedWords = { text: '到2018年底', on: '2018-12', rule: 'end_of_year' }

const problemsOf = (text: string, start: DatedWords | null, end: DatedWords | null) =>
  reported((report) => {
    const reply = authored(replyOf({ signed_on: '2018-12-31' }))
    provePeriod(reply, ['period'], { text, start, end }, evidence, letter, report)
  })

describe('a period', () => {
  test('whose words, start and end stand in the letter is proved', () => {
    expect(problemsOf('两年来', march, december)).toEqual([])
    expect(problemsOf('两年来', null, null)).toEqual([])
    expect(problemsOf('到2018年底,两年来', march, december)).toEqual([])
  })

  test('has words of its own sentence, none of them cut', () => {
    for (const words of ['三年来', '开展试点', '018年底', '年底,两年来']) {
      expect(problemsOf(words, null, null)).toContain(
        `period: “${words}” does not stand whole in sentence s3`,
      )
    }
  })

  test('does not pass over a date that its words name', () => {
    expect(problemsOf('到2018年底,两年来', march, null)).toEqual([
      'period: “到2018年底,两年来” names 2018-12, which is neither its start nor its end',
    ])
  })

  test('starts with words that begin something', () => {
    const document: DatedWords = { text: '2017年', on: '2017', rule: 'stated' }
    expect(problemsOf('两年来', document, null)).toEqual([
      'period: “2017年” neither belongs to “两年来” nor says that something begins',
    ])
  })

  test('does not end before it starts', () => {
    const late: DatedWords = { text: '到2018年底', on: '2018-12', rule: 'end_of_year' }
    const early: DatedWords = { ...march, text: '2016年3月' }
    const problems = problemsOf('到2018年底,两年来', late, early)
    expect(problems).toContain('period: it ends (2016-03) before it starts (2018-12)')
  })
})
