import { describe, expect, test } from 'vitest'
import { chooseGates, missingNeed } from './choose-gates.ts'
import type { Gate } from './gates.ts'

const lint: Gate = { name: 'lint', title: 'lint', commands: [] }
const build: Gate = { name: 'build', title: 'build', commands: [] }
const worker: Gate = { name: 'worker', title: 'worker', commands: [], needs: 'build' }
const gates = [lint, build, worker]

describe('--only', () => {
  test('absent means every gate', () => {
    expect(chooseGates(gates, undefined)).toEqual(gates)
  })

  test('keeps the gates in their own order', () => {
    expect(chooseGates(gates, 'worker, lint')).toEqual([lint, worker])
  })

  test.each(['linr', '', 'lint,'])('refuses "%s" and names the gates there are', (only) => {
    expect(() => chooseGates(gates, only)).toThrow('The gates are: lint, build, worker.')
  })
})

describe('a gate with a need', () => {
  const built = { name: 'build', seconds: 1 }

  test('runs when it is met', () => {
    expect(missingNeed(worker, [{ ...built, outcome: 'passed' }])).toBeUndefined()
  })

  test.each(['failed', 'skipped'] as const)('does not run when it %s', (outcome) => {
    expect(missingNeed(worker, [{ ...built, outcome }])).toBe('build')
  })

  test('runs on what is there when its need was not asked for', () => {
    expect(missingNeed(worker, [])).toBeUndefined()
  })
})
