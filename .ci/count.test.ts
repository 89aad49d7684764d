import { describe, expect, test } from 'vitest'
import { countPlaywright, countVitest } from './count.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

describe("vitest's report", () => {
  test('counts every test of every file', () => {
    const report = {
      testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')],
    }
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })

  test('counts what was skipped, pending or still to do as skipped', () => {
    const report = { testResults: [file('passed', 'skipped', 'pending', 'todo', 'passed')] }
    expect(countVitest(report)).toEqual({ passed: 1, failed: 0, skipped: 3 })
  })

  test('counts a file that could not be loaded as one failure', () => {
    expect(countVitest({ testResults: [file('failed')] }).failed).toBe(1)
  })

  test('is refused when it is not a report', () => {
    expect(() => countVitest({})).toThrow()
  })
})

describe("Playwright's report", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 2 }

  test('counts expected results as passed', () => {
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 1, skipped: 2 })
  })

  test('counts a flaky test as failed', () => {
    expect(countPlaywright({ stats: { ...stats, flaky: 1 }, errors: [] }).failed).toBe(2)
  })

  test('counts an error outside every test, such as a server that did not start', () => {
    expect(countPlaywright({ stats, errors: [{ message: 'no server' }] }).failed).toBe(2)
  })
})
