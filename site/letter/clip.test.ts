import { expect, test } from 'vitest'
import { clipSentence } from './clip.ts'

const text = '每月提供30—60小时的助餐、助洁服务,政府按照每小时20元的标准购买服务,标准高于其他地市。'
const sentence = { start: 100, end: 100 + text.length, text }
const quote = (exact: string) => {
  const start = 100 + text.indexOf(exact)
  return { start, end: start + exact.length }
}

test('a long sentence is cut around its quote, at punctuation only', () => {
  expect(clipSentence(sentence, quote('20元'), 4)).toMatchObject({
    text: '政府按照每小时20元的标准购买服务,',
    cutBefore: true,
    cutAfter: true,
  })
})

test('the place of what is left is that of the archived text', () => {
  const { start, end } = clipSentence(sentence, quote('20元'), 4)
  expect(text.slice(start - 100, end - 100)).toBe('政府按照每小时20元的标准购买服务,')
})

test('where the quote stands near both ends, nothing is cut', () => {
  const clipped = clipSentence(sentence, quote('20元'), 40)
  expect(clipped).toEqual({ ...sentence, cutBefore: false, cutAfter: false })
})
