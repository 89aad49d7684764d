import { expect, test } from 'vitest'
import { notFound } from './not-found.ts'

test('a number that is not archived says nothing of the department', () => {
  const { title, lead } = notFound('/proposals/weihai-17-2-78/')
  expect(title).toContain('没有收存')
  expect(lead).toContain('weihai-17-2-78')
  expect(lead).toContain('更不说明有关部门没有办理')
})

test('a number typed in Chinese is repeated as typed, one that is no text as it came', () => {
  expect(notFound('/proposals/%E7%AC%AC78%E5%8F%B7/').lead).toContain('第78号')
  expect(notFound('/proposals/%FF/').lead).toContain('%FF')
})

test('any other address is only not there', () => {
  expect(notFound('/proposals/a/b/')).toMatchObject({ title: '没有这一页', proposal: false })
})
