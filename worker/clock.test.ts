import { describe, expect, test } from 'vitest'
import type { Clock } from '../schemas/proposal.ts'
import { advanceClock, todayInShanghai } from './clock.ts'

const rule = { id: 'reply-3-months', name: '答复期限', url: '/api/v1/rules/reply-3-months' }

const running: Clock = {
  state: 'running',
  reason: null,
  due_on: '2026-06-01',
  due_on_extended: null,
  days: 10,
  rule,
  rules: [rule],
  as_of: '2026-03-11',
}

describe('a clock on a later day', () => {
  test('goes on until its due day is over', () => {
    expect(advanceClock(running, '2026-06-01')).toEqual({
      ...running,
      days: 92,
      as_of: '2026-06-01',
    })
  })

  test('is overdue from the day after', () => {
    expect(advanceClock(running, '2026-06-02')).toEqual({
      ...running,
      state: 'overdue',
      days: 93,
      as_of: '2026-06-02',
    })
  })

  test('is in the longer time from the day after, where the rule gives one, until that is over', () => {
    const longer: Clock = { ...running, due_on_extended: '2026-09-01' }
    expect(advanceClock(longer, '2026-06-01').state).toBe('running')
    expect(advanceClock(longer, '2026-06-02').state).toBe('in_extension')
    const inExtension: Clock = { ...longer, state: 'in_extension' }
    expect(advanceClock(inExtension, '2026-09-01').state).toBe('in_extension')
    expect(advanceClock(inExtension, '2026-09-02').state).toBe('overdue')
  })

  test('stays overdue, and its days go on across a leap day', () => {
    const overdue: Clock = { ...running, state: 'overdue', days: 100, as_of: '2028-02-28' }
    expect(advanceClock(overdue, '2028-03-01')).toMatchObject({ state: 'overdue', days: 102 })
  })

  test('on its own day is what it was', () => {
    expect(advanceClock(running, running.as_of)).toEqual(running)
  })

  test.each([
    'unknown_start',
    'answered_in_time',
    'answered_in_extension',
    'answered_late',
    'answered',
    'not_applicable',
  ] as const)('that is %s says the same, for the new day', (state) => {
    const settled: Clock = { ...running, state }
    expect(advanceClock(settled, '2030-01-01')).toEqual({ ...settled, as_of: '2030-01-01' })
  })
})

describe('today in China', () => {
  test.each([
    ['2026-11-24T15:59:59.999Z', '2026-11-24'],
    ['2026-11-24T16:00:00.000Z', '2026-11-25'],
  ])('at %s is %s', (instant, day) => {
    expect(todayInShanghai(Date.parse(instant))).toBe(day)
  })
})
