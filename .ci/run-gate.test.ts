import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countVitest } from './count.ts'
import { reportOf, type Gate } from './gates.ts'
import { runGate } from './run-gate.ts'

const quietly = () => undefined

/** A gate whose commands are scripts given as text. */
function sample(name: string, scripts: string[], count?: Gate['count']): Gate {
  const commands = scripts.map((script) => ['-e', script])
  return { name, title: name, commands, ...(count ? { count } : {}) }
}

function writesReport(name: string, ...statuses: string[]): string {
  const assertionResults = statuses.map((status) => ({ status }))
  const report = JSON.stringify({ testResults: [{ status: 'passed', assertionResults }] })
  return `fs.writeFileSync(${JSON.stringify(reportOf(name))}, ${JSON.stringify(report)});`
}

test('a gate fails at the first command that fails and keeps what was said', async () => {
  const gate = sample('sample-fails', [
    "console.log('1')",
    "fs.writeSync(2, '2\\n'); process.exit(3)",
    '4',
  ])
  const run = await runGate(gate, quietly)
  expect(run).toMatchObject({ outcome: 'failed', why: 'exit code 3', output: '1\n2\n' })
  expect(readFileSync('.youju/test/sample-fails.log', 'utf8')).toBe('1\n2\n')
})

test('tools run without telemetry and without questions', async () => {
  const script = 'console.log(process.env.WRANGLER_SEND_METRICS, process.env.CI)'
  const run = await runGate(sample('sample-quiet', [script]), quietly)
  expect(run).toMatchObject({ outcome: 'passed', output: 'false 1\n' })
})

test('a runner passes with the tests of its report', async () => {
  const name = 'sample-tests'
  const run = await runGate(sample(name, [writesReport(name, 'passed')], countVitest), quietly)
  expect(run).toMatchObject({ outcome: 'passed', count: { passed: 1, failed: 0, skipped: 0 } })
})

test('a runner that ran no test fails', async () => {
  const name = 'sample-none'
  const run = await runGate(sample(name, [writesReport(name, 'skipped')], countVitest), quietly)
  expect(run).toMatchObject({ outcome: 'failed', why: 'not one test ran' })
})

test('a runner that ends well while its report names failures fails', async () => {
  const name = 'sample-liar'
  const script = writesReport(name, 'passed', 'failed')
  const run = await runGate(sample(name, [script], countVitest), quietly)
  expect(run).toMatchObject({ outcome: 'failed', count: { passed: 1, failed: 1 } })
})

test('a runner that leaves no report fails, though one of an earlier run lay there', async () => {
  const name = 'sample-stale'
  await runGate(sample(name, [writesReport(name, 'passed')], countVitest), quietly)
  const run = await runGate(sample(name, [''], countVitest), quietly)
  expect(run).toMatchObject({ outcome: 'failed', why: `no test report in ${reportOf(name)}` })
})
