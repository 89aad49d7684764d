import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { QUIET_ENV } from '../pipeline/quiet-env.ts'
import { reportOf, type Gate } from './gates.ts'
import { runCommand } from './run-command.ts'
import type { GateResult } from './summary.ts'

const LIMIT_SECONDS = 20 * 60

export type GateRun = GateResult & { output: string }

/** Runs a gate's commands one after the other and reads what its tests say of themselves. */
export async function runGate(gate: Gate, onLine: (line: string) => void): Promise<GateRun> {
  const report = reportOf(gate.name)
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })

  const began = performance.now()
  let output = ''
  let why: string | undefined
  for (const command of gate.commands) {
    const ran = await runCommand(process.execPath, command, {
      env: gateEnv(),
      limitSeconds: LIMIT_SECONDS,
      onOutput: (text) => onLine(lastLine(text)),
    })
    output += ran.output
    if (!ran.ok) {
      why = ran.why ?? 'failed'
      break
    }
  }
  const seconds = (performance.now() - began) / 1000
  writeFileSync(report.replace(/json$/, 'log'), stripVTControlCharacters(output))

  const result = { name: gate.name, seconds, output }
  if (!gate.count)
    return why ? { ...result, outcome: 'failed', why } : { ...result, outcome: 'passed' }
  return { ...result, ...withTests(gate.count, report, why) }
}

/** A runner passes when it says so itself, its report agrees, and it ran any test at all. */
function withTests(
  count: NonNullable<Gate['count']>,
  report: string,
  why: string | undefined,
): Pick<GateResult, 'outcome' | 'count' | 'why'> {
  try {
    const tests = count(JSON.parse(readFileSync(report, 'utf8')))
    if (tests.passed + tests.failed === 0)
      return { outcome: 'failed', count: tests, why: 'not one test ran' }
    if (why === undefined && tests.failed === 0) return { outcome: 'passed', count: tests }
    return { outcome: 'failed', count: tests, why: why ?? 'its report names failures' }
  } catch {
    return { outcome: 'failed', why: why ?? `no test report in ${report}` }
  }
}

function gateEnv(): NodeJS.ProcessEnv {
  const { env, execPath, stdout } = process
  return {
    ...env,
    ...QUIET_ENV,
    // So that a tool which starts "node" starts this one.
    PATH: [dirname(execPath), env.PATH].filter(Boolean).join(delimiter),
    CI: '1',
    ...(stdout.isTTY && !env.NO_COLOR ? { FORCE_COLOR: '1' } : {}),
  }
}

function lastLine(text: string): string {
  return stripVTControlCharacters(text).trim().split('\n').at(-1)?.trim() ?? ''
}
