import { expect, test } from 'vitest'
import type { Clock } from '../../schemas/proposal.ts'
import { sayClock, sayCongress, sayRating } from './say.ts'

const clock: Clock = {
  state: 'running',
  reason: null,
  due_on: '2026-12-01',
  due_on_extended: null,
  days: 40,
  rule: null,
  rules: [],
  as_of: '2026-11-24',
}

test('a meeting has its full name', () => {
  const place = { slug: 'weihai', name: '威海市', division_code: '371000' }
  const congress = { body: 'npc', term: 17, session: 2 } as const
  expect(sayCongress({ place, congress })).toBe('威海市第十七届人民代表大会第二次会议')
})

test('without a day of assignment no time is told', () => {
  const said = sayClock({ ...clock, state: 'unknown_start', due_on: null, days: null }).join('')
  expect(said).toContain('故不计时')
})

test('a static page tells the day a reply is due, but not whether it has passed', () => {
  expect(sayClock(clock)).toEqual(sayClock({ ...clock, state: 'overdue', days: 99 }))
  expect(sayClock(clock).join('')).toContain('2026年12月1日')
})

test('where more time may have been given, the other day is told with what is not known', () => {
  const said = sayClock({ ...clock, due_on_extended: '2027-03-01' }).join('')
  expect(said).toMatch(/2026年12月1日.*2027年3月1日.*是否属于此类，归档文本未载/)
})

test('a proposal on which no clock runs tells why', () => {
  const said = sayClock({ ...clock, state: 'not_applicable', reason: 'withdrawn', due_on: null })
  expect(said.join('')).toContain('已撤回')
})

test('what no later day changes is told', () => {
  expect(sayClock({ ...clock, state: 'answered_in_time' }).join('')).toContain('期限内答复')
})

test('of a deputy’s two opinions those that were given are told', () => {
  expect(sayRating({ attitude: 'satisfied', result: 'basically_satisfied' })).toEqual([
    '办理态度：满意',
    '办理结果：基本满意',
  ])
  expect(sayRating({ attitude: null, result: 'not_satisfied' })).toEqual(['办理结果：不满意'])
  expect(sayRating(null)).toEqual([])
})
