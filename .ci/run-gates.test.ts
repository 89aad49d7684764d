import { expect, test } from 'vitest'
import type { Gate } from './gates.ts'
import { runGates } from './run-gates.ts'
import type { GateResult } from './summary.ts'

const gate = (name: string, more: Partial<Gate> = {}): Gate => ({
  name,
  title: name,
  commands: [],
  ...more,
})

/** Runs gates that each take as many turns as said, and tells what began beside what. */
async function watch(
  gates: readonly Gate[],
  places: number,
  { turns = {}, failing = '' }: { turns?: Record<string, number>; failing?: string } = {},
) {
  const busy = new Set<string>()
  const began: string[] = []
  const ended: string[] = []
  const results = await runGates(
    gates,
    places,
    async ({ name }) => {
      busy.add(name)
      began.push([...busy].join('+'))
      for (let turn = 0; turn < (turns[name] ?? 1); turn += 1) {
        await new Promise((resolve) => setImmediate(resolve))
      }
      busy.delete(name)
      const outcome = name === failing ? 'failed' : 'passed'
      return { name, outcome, seconds: 0, output: `said by ${name}` } satisfies GateResult & {
        output: string
      }
    },
    { began: () => undefined, ended: ({ name }, { outcome }) => ended.push(`${name} ${outcome}`) },
  )
  return { began, ended, results: results.map(({ name }) => name) }
}

test('in one place, gates run one after the other', async () => {
  const { began } = await watch([gate('a'), gate('b'), gate('c')], 1)
  expect(began).toEqual(['a', 'b', 'c'])
})

test('in two places, the next begins when either is free', async () => {
  const gates = [gate('a'), gate('b'), gate('c'), gate('d')]
  const { began } = await watch(gates, 2, { turns: { a: 9 } })
  expect(began).toEqual(['a', 'a+b', 'a+c', 'a+d'])
})

test('results stand in the order of the gates, whichever ended first', async () => {
  const { ended, results } = await watch([gate('a'), gate('b')], 2, { turns: { a: 9 } })
  expect(ended).toEqual(['b passed', 'a passed'])
  expect(results).toEqual(['a', 'b'])
})

test('a gate that fills every core runs alone and is not overtaken', async () => {
  const gates = [gate('a'), gate('all', { alone: true }), gate('b')]
  const { began } = await watch(gates, 2, { turns: { a: 3 } })
  expect(began).toEqual(['a', 'all', 'b'])
})

test('a gate waits for what it needs, and others go first', async () => {
  const gates = [gate('data'), gate('build', { needs: 'data' }), gate('lint')]
  const { began } = await watch(gates, 2, { turns: { data: 3, lint: 9 } })
  expect(began).toEqual(['data', 'data+lint', 'lint+build'])
})

test('a gate waits for the one it comes after, and runs though that failed', async () => {
  const gates = [gate('build'), gate('types', { after: 'build' })]
  const { began, ended } = await watch(gates, 2, { failing: 'build' })
  expect(began).toEqual(['build', 'types'])
  expect(ended).toEqual(['build failed', 'types passed'])
})

test('what needs a gate that failed is skipped, and what needs that too', async () => {
  const gates = [gate('data'), gate('build', { needs: 'data' }), gate('e2e', { needs: 'build' })]
  const { began, ended } = await watch(gates, 2, { failing: 'data' })
  expect(began).toEqual(['data'])
  expect(ended).toEqual(['data failed', 'build skipped', 'e2e skipped'])
})
