import { expect, test } from 'vitest'
import { shownIn } from './run-tests.ts'

const shown = { claim: 'walks', tried: 7, held: 7 }
const file = (status: string, tests: object[]) => ({
  testResults: [{ name: 'a.test.ts', status, assertionResults: tests }],
})

test('what tests have shown is gathered, and nothing of those that show nothing', () => {
  const tests = [
    { status: 'passed', fullName: 'one', meta: { shown: [shown] } },
    { status: 'passed', fullName: 'two', meta: {} },
  ]
  expect(shownIn(file('passed', tests))).toEqual([shown])
})

test('a test that fails, and a file that cannot run, are rows that do not hold', () => {
  const tests = [{ status: 'failed', fullName: 'one', meta: { shown: [shown] } }]
  expect(shownIn(file('failed', tests))).toEqual([{ claim: 'failed: one', tried: 1, held: 0 }])
  expect(shownIn(file('failed', []))).toEqual([{ claim: 'failed: a.test.ts', tried: 1, held: 0 }])
})
