import { expect, test } from 'vitest'
import type { Change } from '../../schemas/change.ts'
import { changesByDay } from './changes.ts'

const change = (id: string, on: string, made: Partial<Change> = {}): Change => ({
  id,
  url: `/api/v1/changes/${id}`,
  page_url: '/data/#changes',
  on,
  action: 'published',
  resource: 'figures',
  record: { id, name: id, url: `/api/v1/figures/${id}` },
  reason: null,
  to: null,
  note: null,
  recorded_on: on,
  absent: {},
  ...made,
})

test('the register is told day by day, the newest first', () => {
  const told = changesByDay([
    change('a', '2026-01-01'),
    change('b', '2026-02-01'),
    change('c', '2026-01-01'),
  ])
  expect(told.map(({ on, records }) => [on, records.map(({ id }) => id).join('')])).toEqual([
    ['2026-02-01', 'b'],
    ['2026-01-01', 'ac'],
  ])
})

test('what happened to a reply and its parts is said once', () => {
  const made = { action: 'withdrawn', note: { zh: '误收。', en: 'Archived in error.' } } as const
  const told = changesByDay([change('a', '2026-01-01', made), change('a_b', '2026-01-01', made)])
  expect(told).toMatchObject([{ action: 'withdrawn', notes: ['误收。'] }])
  expect(told[0]?.records).toHaveLength(2)
})
