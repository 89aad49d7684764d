import { expect, test } from 'vitest'
import { timeOfWorkerd } from './cpu-time.ts'

const stat = (name: string, parent: number) =>
  `4242 (${name}) S ${parent} 1 1 0 -1 4194304 100 0 0 0 250 30 0 0 20 0 9 0 5 1 1`

test('user and system time of the workerd that this process started, in milliseconds', () => {
  expect(timeOfWorkerd(stat('workerd', 7), 7)).toBe(2800)
})

test('other processes, another’s workerd and one that has ended do not count', () => {
  expect(timeOfWorkerd(stat('node (workerd)', 7), 7)).toBeNull()
  expect(timeOfWorkerd(stat('workerd', 8), 7)).toBeNull()
  expect(timeOfWorkerd('', 7)).toBeNull()
})
