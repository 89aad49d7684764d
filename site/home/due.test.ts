import { expect, test } from 'vitest'
import { nextDue } from './due.ts'

test('what comes next after the release stands first, then what came last before it', () => {
  const commitments = [
    { id: 'past', due_latest: '2018-12-31' },
    { id: 'far', due_latest: '2030-12-31' },
    { id: 'undated', due_latest: null },
    { id: 'just-past', due_latest: '2026-10-31' },
    { id: 'next-b', due_latest: '2026-12-31' },
    { id: 'next-a', due_latest: '2026-12-31' },
  ]
  const shown = nextDue(commitments, '2026-11-24').map(({ id }) => id)
  expect(shown).toEqual(['next-a', 'next-b', 'far', 'just-past', 'past'])
})
