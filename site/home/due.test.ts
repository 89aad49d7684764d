import { expect, test } from 'vitest'
import { byDueDate } from './due.ts'

test('commitments stand by the last day their date allows; those without a date are left out', () => {
  const commitments = [
    { id: 'c', due_latest: '2020-12-31' },
    { id: 'b', due_latest: '2018-12-31' },
    { id: 'd', due_latest: null },
    { id: 'a', due_latest: '2018-12-31' },
  ]
  expect(byDueDate(commitments).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
