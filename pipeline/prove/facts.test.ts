import { describe, expect, test } from 'vitest'
import { partPath, problemsAfter, weihaiProposal, weihaiReply } from '../fixtures/changed-data.ts'

describe('a fact of a proposal is refused without a quote that says it', () => {
  test.each([
    [['disclosure', 'suggestion'], true, 'disclosure_suggestion: “suggestion public: true” has no'],
    [['disclosure', 'feedback'], false, 'disclosure_feedback: “feedback public: false” has no'],
    [['disclosure', 'reply'], false, '“发布日期: 2018-11” does not say “reply public: false”'],
    [['disclosure', 'reply'], null, 'disclosure_reply: a quote, but no fact'],
    [
      ['rating'],
      { attitude: 'satisfied', result: 'satisfied' },
      'rating_attitude: “satisfied” has no quote',
    ],
    [
      ['result_class'],
      { scheme: 'ABCD', code: 'A', label: 'A', normalised: 'solved' },
      'result_class: “A A” has no quote',
    ],
    [['co_bodies'], ['weihai-civil-affairs'], 'co_bodies: “weihai-civil-affairs” has no quote'],
  ])('%s → %j', (path, value, said) => {
    expect(problemsAfter(weihaiProposal, [path, value]).join()).toContain(said)
  })
})

test.each([
  [[['assigned_on'], '2018-07-03'], 'assigned_on: 2018-07-03 is after the signature of a reply'],
  [[['submitted_on'], '2018-08'], 'submitted_on: 2018-08 is after the signature of a reply'],
] as const)('a date of a proposal out of order is refused', (change, said) => {
  expect(problemsAfter(weihaiProposal, change).join()).toContain(said)
})

describe('of a reply', () => {
  test.each(['interim', 're_answer', 'follow_up', 'summary'])('the kind %s is refused', (kind) => {
    expect(problemsAfter(weihaiReply, [['kind'], kind])).toEqual([
      `kind: “关于市十七届人大二次会议第77号代表建议的答复” does not say “${kind}”`,
    ])
  })

  test('a date cut out of a longer one is refused', () => {
    const quote = {
      anchor: 's5',
      start: 91,
      end: 95,
      exact: '2018',
      prefix: ': 民政局 发布日期: ',
      suffix: '-11\n事  由:\n\n关',
    }
    const changed = problemsAfter(
      weihaiReply,
      [['published_on'], '2018'],
      [['evidence', 'published_on'], quote],
    )
    expect(changed.join()).toContain('published_on: “2018” does not say “2018”')
  })
})

describe('later evidence of a commitment', () => {
  const later = (on: string, citation: object = {}) => {
    const cited = { title: '…', publisher: '…', url: 'https://example.org/', published_on: null }
    return problemsAfter(weihaiReply, [
      [...partPath('commitments', 'street-centres-2018'), 'later_evidence'],
      [{ status: 'met', on, citation: { ...cited, ...citation } }],
    ]).join()
  }

  test('is later than the letter', () => {
    for (const on of ['2018-07-01', '2018', '2017-12']) {
      expect(later(on)).toContain(`${on} is not certainly later than the signature (2018-07-02)`)
    }
    expect(later('2019-01')).not.toContain('later than')
  })

  test('is not from the future, nor published before what it shows', () => {
    expect(later('2031')).toContain('2031 is after the day of the record')
    expect(later('2019-02', { published_on: '2019-01-31' })).toContain('it was published')
  })

  test('can be looked up', () => {
    expect(later('2019-01', { url: null })).toContain('later evidence without an address')
  })
})
