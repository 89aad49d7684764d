import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../authored/archive.ts'
import { readDataFolder } from '../authored/data-folder.ts'
import { deriveClock } from './clock.ts'

const { archive } = readArchive(readDataFolder(join(import.meta.dirname, '..', '..', 'data')))
if (archive === null) throw new Error('the data does not parse')
const proposal = archive.proposals.get('weihai-17-2-77')?.value
const reply = archive.replies.get('weihai-17-2-77')?.value
if (proposal === undefined || reply === undefined) throw new Error('no Weihai reply')

const clockOf = (assigned_on: string | null, signed_on: string | null, asOf: string) =>
  deriveClock(
    { ...proposal, assigned_on },
    signed_on === null ? [] : [{ ...reply, signed_on }],
    archive.rules,
    asOf,
  ).clock

describe('the clock on a proposal', () => {
  test('does not run where the day of assignment is not published', () => {
    expect(deriveClock(proposal, [reply], archive.rules, '2026-11-24')).toEqual({
      clock: {
        state: 'unknown_start',
        reason: null,
        due_on: null,
        due_on_extended: null,
        days: null,
        rule: null,
        rules: [],
        as_of: '2026-11-24',
      },
      absent: {
        'clock.reason': 'not_applicable',
        'clock.due_on': 'unknown',
        'clock.due_on_extended': 'unknown',
        'clock.days': 'unknown',
        'clock.rule': 'unknown',
      },
    })
  })

  test.each([
    ['2018-03-31', '2018-06-30', 'answered_in_time'],
    ['2018-03-31', '2018-07-01', 'answered_in_extension'],
    ['2018-03-31', '2018-09-30', 'answered_in_extension'],
    ['2018-03-31', '2018-10-01', 'answered_late'],
    ['2018-03-31', '2018-08', 'answered_in_extension'],
    ['2018-03-15', '2018-09', 'answered'],
    ['2018-03-31', '2018', 'answered'],
    ['2018-03-31', '2018-06', 'answered_in_time'],
    ['2018-03-15', '2018-06', 'answered'],
  ])('assigned %s, answered %s: %s', (assigned, signed, state) => {
    expect(clockOf(assigned, signed, '2026-11-24').state).toBe(state)
  })

  test('runs until the due day, then in the longer time for broad matters, and is overdue after it', () => {
    expect(clockOf('2018-03-31', null, '2018-06-30')).toMatchObject({
      state: 'running',
      due_on: '2018-06-30',
      due_on_extended: '2018-09-30',
      days: 91,
      rule: { id: 'deputies-law-2015-42' },
    })
    expect(clockOf('2018-03-31', null, '2018-07-01').state).toBe('in_extension')
    expect(clockOf('2018-03-31', null, '2018-09-30').state).toBe('in_extension')
    expect(clockOf('2018-03-31', null, '2018-10-01').state).toBe('overdue')
  })

  test('follows the rule in force on the day of assignment', () => {
    expect(clockOf('2026-03-01', null, '2026-04-01').rule?.id).toBe('deputies-law-2025-51')
  })

  test('in the year one text followed another, names both where they give the same time', () => {
    const { clock, absent } = deriveClock(
      { ...proposal, assigned_on: '2025-05-01' },
      [],
      archive.rules,
      '2025-07-01',
    )
    expect(clock).toMatchObject({
      state: 'running',
      due_on: '2025-08-01',
      due_on_extended: '2025-11-01',
      rule: null,
      rules: [{ id: 'deputies-law-2015-42' }, { id: 'deputies-law-2025-51' }],
    })
    expect(absent).toEqual({ 'clock.reason': 'not_applicable', 'clock.rule': 'unknown' })
  })

  test('does not apply where the text in force is not archived, or two of them differ', () => {
    expect(clockOf('2015-05-01', null, '2015-07-01')).toMatchObject({
      state: 'not_applicable',
      reason: 'no_rule',
      rules: [],
    })
    const longer = new Map(archive.rules)
    const former = longer.get('deputies-law-2015-42')
    if (former === undefined) throw new Error('no rule of 2015')
    const value = { ...former.value, within: { count: 2, unit: 'month' as const } }
    longer.set('deputies-law-2015-42', { ...former, value })
    const clockOn = (assigned_on: string) =>
      deriveClock({ ...proposal, assigned_on }, [], longer, '2025-07-01').clock
    expect(clockOn('2025-05-01').reason).toBe('rules_differ')
    expect(clockOn('2024-05-01').due_on).toBe('2024-07-01')
  })

  test('a re-answer alone shows that there was an answer, no later than it', () => {
    const again = (signed_on: string) =>
      deriveClock(
        { ...proposal, assigned_on: '2018-03-31' },
        [{ ...reply, kind: 're_answer', signed_on }],
        archive.rules,
        '2026-11-24',
      )
    expect(again('2018-06-30').clock.state).toBe('answered_in_time')
    expect(again('2018-12-01').clock).toMatchObject({ state: 'answered', days: null })
    expect(again('2018-12-01').absent).toMatchObject({ 'clock.days': 'unknown' })
  })

  test('an interim reply does not stop it', () => {
    const interim = { ...reply, kind: 'interim' as const, signed_on: '2018-04-01' }
    const { clock } = deriveClock(
      { ...proposal, assigned_on: '2018-03-31' },
      [interim],
      archive.rules,
      '2018-10-01',
    )
    expect(clock.state).toBe('overdue')
  })

  test('does not apply to what was withdrawn', () => {
    const { clock } = deriveClock(
      { ...proposal, withdrawn_on: '2018-04' },
      [],
      archive.rules,
      '2018-08-01',
    )
    expect(clock).toMatchObject({ state: 'not_applicable', reason: 'withdrawn' })
  })
})
