import { describe, expect, test } from 'vitest'
import { closingLine, summaryTable, tally, type GateResult } from './summary.ts'

const gate = (name: string, result: Partial<GateResult> = {}): GateResult => ({
  name,
  outcome: 'passed',
  seconds: 1,
  ...result,
})

describe('the total', () => {
  test('counts a gate without tests as one', () => {
    const results = [gate('lint'), gate('types', { outcome: 'failed' })]
    expect(tally(results)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  test("counts a runner's tests and not the runner beside them", () => {
    const results = [
      gate('unit', { count: { passed: 40, failed: 0, skipped: 1 } }),
      gate('worker', { outcome: 'failed', count: { passed: 3, failed: 2, skipped: 0 } }),
    ]
    expect(tally(results)).toEqual({ passed: 43, failed: 2, skipped: 1 })
  })

  test('counts a runner that failed without a failing test', () => {
    const crashed = gate('unit', { outcome: 'failed', count: { passed: 9, failed: 0, skipped: 0 } })
    const silent = gate('worker', { outcome: 'failed' })
    expect(tally([crashed, silent])).toEqual({ passed: 9, failed: 2, skipped: 0 })
  })

  test('counts a gate that could not run as skipped, never as passed', () => {
    expect(tally([gate('worker', { outcome: 'skipped' })])).toEqual({
      passed: 0,
      failed: 0,
      skipped: 1,
    })
  })
})

describe('the closing line', () => {
  test('names passed and failed', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  })

  test('names what was skipped only when something was', () => {
    expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped')
  })
})

test('the table gives each gate its outcome, time, tests and reason', () => {
  const table = summaryTable([
    gate('unit', { seconds: 12.34, count: { passed: 2, failed: 0, skipped: 0 } }),
    gate('build', { outcome: 'failed', why: 'exit code 1' }),
    gate('worker', { outcome: 'skipped', seconds: 0, why: 'needs build' }),
  ])
  expect(table.split('\n')).toEqual([
    '  unit    passed   12.3 s  2 passed, 0 failed',
    '  build   failed    1.0 s  exit code 1',
    '  worker  skipped          needs build',
  ])
})
