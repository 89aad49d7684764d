import { expect, test } from 'vitest'
import type { Change } from '../../schemas/change.ts'
import { changesByDay } from './changes.ts'

const change = (id: string, on: string): Change => ({
  id,
  url: `/api/v1/changes/${id}`,
  page_url: '/about/#changes',
  on,
  action: 'published',
  resource: 'figures',
  record: { id, name: id, url: `/api/v1/figures/${id}` },
  recorded_on: on,
  absent: {},
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
