import { expect, test } from 'vitest'
import { chooseWords, gramsOf } from './grams.ts'

test('stretches are cut within runs of Chinese characters, each once', () => {
  expect([...gramsOf('养老服务，养老3家', 2)]).toEqual(['养老', '老服', '服务'])
  expect([...gramsOf('养老', 4)]).toEqual([])
})

test('words are chosen by the number of letters that hold them, not by how often they stand there', () => {
  const letters = ['社区社区社区社区', '会议甲乙', '会议丙', '会议丁']
  const words = chooseWords(letters)
  expect(words.commonestBigram).toBe('会议')
  expect(words.commonestCharacter).toBe('会')
  expect(letters.filter((letter) => letter.includes(words.rareTrigram))).toHaveLength(1)
})

test('a phrase to search for holds no numeral', () => {
  const { phrases } = chooseWords(['七百五十户家庭签约服务', '七百五十户家庭医生', '养老'])
  expect(phrases).toContain('户家庭签')
  expect(phrases.join('')).not.toMatch(/[七百五十]/)
})
