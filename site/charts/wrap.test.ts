import { expect, test } from 'vitest'
import { emOf, wrapText } from './wrap.ts'

test('words are broken where the line is full', () => {
  expect(wrapText('市、区市、街道三级社会组织服务平台', 10)).toEqual([
    '市、区市、街道三级社',
    '会组织服务平台',
  ])
})

test('a line does not begin with a mark', () => {
  for (const em of [3, 4, 5, 6, 7]) {
    for (const line of wrapText('到今年年底，实现（街道）全覆盖。', em)) {
      expect(line).not.toMatch(/^[，。）]/)
    }
  }
})

test('a number is never cut', () => {
  expect(wrapText('合计2,826,000元', 4)).toEqual(['合计', '2,826,000', '元'])
})

test('nothing is lost or added', () => {
  const text = '省级文件要求：其他热线原则上全部实现“12345”一号呼叫'
  expect(wrapText(text, 9).join('')).toBe(text)
  for (const line of wrapText(text, 9)) expect(emOf(line)).toBeLessThanOrEqual(10)
})

test('no words are no lines', () => {
  expect(wrapText('', 9)).toEqual([])
})
