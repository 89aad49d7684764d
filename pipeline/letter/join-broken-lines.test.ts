import { expect, it } from 'vitest'
import { joinBrokenLines } from './join-broken-lines.ts'

it('joins Chinese without a space and Latin words with one', () => {
  expect(joinBrokenLines('《关于改革 \n\n\n　管理制度的意见》')).toBe('《关于改革管理制度的意见》')
  expect(joinBrokenLines('Produced\nBy 某网')).toBe('Produced By 某网')
})

it('leaves spaces inside a line alone', () => {
  expect(joinBrokenLines('加快推进 “市-区市”')).toBe('加快推进 “市-区市”')
})
