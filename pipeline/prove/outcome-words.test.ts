import { describe, expect, test } from 'vitest'
import { saysOpinion, saysPublicity, saysResultClass } from './outcome-words.ts'
import { replyKindOf } from './reply-kind-words.ts'

describe('a deputy’s opinion', () => {
  test.each([
    ['办理态度: 满意', 'attitude', 'satisfied'],
    ['办理结果: 基本满意', 'result', 'basically_satisfied'],
    ['对办理结果不满意', 'result', 'not_satisfied'],
    ['对办理态度和办理结果均表示满意', 'result', 'satisfied'],
  ] as const)('%s', (words, asked, opinion) => {
    expect(saysOpinion(words, asked, opinion)).toBe(true)
    for (const other of ['satisfied', 'basically_satisfied', 'not_satisfied'] as const) {
      expect(saysOpinion(words, asked, other)).toBe(other === opinion)
    }
  })

  test.each([
    ['办理态度: 满意', 'result'],
    ['办理态度满意 办理结果基本满意', 'attitude'],
    ['办理结果满意率', 'result'],
    ['满意', 'result'],
  ] as const)('%s says nothing of the %s', (words, asked) => {
    expect(saysOpinion(words, asked, 'satisfied')).toBe(false)
  })
})

describe('that a thing is public', () => {
  test.each([
    ['发布日期: 2018-11', 'reply', true],
    ['答复公开属性: 主动公开', 'reply', true],
    ['该答复不予公开', 'reply', false],
    ['答复是否公开: 否', 'reply', false],
    ['答复依申请公开', 'reply', false],
    ['建议原文公开', 'suggestion', true],
    ['代表评价未公布', 'feedback', false],
  ] as const)('%s', (words, what, known) => {
    expect(saysPublicity(words, what, known)).toBe(true)
    expect(saysPublicity(words, what, !known)).toBe(false)
  })

  test('is not said by words about something else', () => {
    expect(saysPublicity('政府信息公开', 'feedback', true)).toBe(false)
    expect(saysPublicity('答复附件', 'reply', true)).toBe(false)
  })
})

describe('a result class', () => {
  const b = { scheme: '甲乙丙丁', code: 'B', label: 'B类', normalised: 'unknown' } as const

  test('is printed whole', () => {
    expect(saysResultClass('办理结果类别: B类', b)).toBe(true)
    expect(saysResultClass('办理结果类别: A类', b)).toBe(false)
    expect(saysResultClass('办理结果类别: B2类', { ...b, label: '类' })).toBe(false)
  })

  test('comes to what its label says, or to nothing known', () => {
    const label = '正在解决'
    const words = 'B 正在解决'
    expect(saysResultClass(words, { ...b, label, normalised: 'in_progress' })).toBe(true)
    expect(saysResultClass(words, { ...b, label, normalised: 'solved' })).toBe(false)
    expect(saysResultClass(words, { ...b, label, normalised: 'unknown' })).toBe(true)
    expect(saysResultClass('B类', { ...b, normalised: 'planned' })).toBe(false)
  })
})

describe('the kind of a reply', () => {
  test.each([
    ['关于第77号代表建议的答复', 'final'],
    ['关于第77号代表建议的阶段性答复', 'interim'],
    ['关于第77号代表建议重新办理情况的答复', 're_answer'],
    ['关于第77号代表建议落实情况的答复', 'follow_up'],
    ['关于第77号代表建议的答复摘要', 'summary'],
    ['关于第77号代表建议', null],
  ] as const)('%s: %s', (words, kind) => {
    expect(replyKindOf(words)).toBe(kind)
  })
})
