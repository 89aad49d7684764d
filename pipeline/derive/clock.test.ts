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
      clock: { state: 'unknown_start', due_on: null, days: null, rule: null, as_of: '2026-11-24' },
      absent: { 'clock.due_on': 'unknown', 'clock.days': 'unknown', 'clock.rule': 'unknown' },
    })
  })

  test.each([
    ['2018-03-31', '2018-06-30', 'answered_in_time'],
    ['2018-03-31', '2018-07-01', 'answered_late'],
    ['2018-03-31', '2018-06', 'answered_in_time'],
    ['2018-03-15', '2018-06', 'answered'],
  ])('assigned %s, answered %s: %s', (assigned, signed, state) => {
    expect(clockOf(assigned, signed, '2026-11-24').state).toBe(state)
  })

  test('runs until the due day and is overdue the day after', () => {
    expect(clockOf('2018-03-31', null, '2018-06-30')).toMatchObject({
      state: 'running',
      due_on: '2018-06-30',
      days: 91,
      rule: { id: 'deputies-law-2015-42' },
    })
    expect(clockOf('2018-03-31', null, '2018-07-01').state).toBe('overdue')
  })

  test('follows the rule in force on the day of assignment', () => {
    expect(clockOf('2026-03-01', null, '2026-04-01').rule?.id).toBe('deputies-law-2025-51')
  })

  test('an interim reply does not stop it', () => {
    const interim = { ...reply, kind: 'interim' as const, signed_on: '2018-04-01' }
    const { clock } = deriveClock(
      { ...proposal, assigned_on: '2018-03-31' },
      [interim],
      archive.rules,
      '2018-08-01',
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
    expect(clock.state).toBe('not_applicable')
  })
})
