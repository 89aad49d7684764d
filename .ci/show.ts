import { stripVTControlCharacters } from 'node:util'
import type { GateResult } from './summary.ts'

const CLOSING_LINES = 5
const HEARTBEAT_SECONDS = 15

/** All a tool said when it failed, its closing lines when it passed. */
export function showOutput(output: string, outcome: GateResult['outcome']) {
  // Some tools colour their output though no terminal reads it.
  const text = process.stdout.isTTY ? output : stripVTControlCharacters(output)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const shown = outcome === 'failed' ? lines : lines.slice(-CLOSING_LINES)
  for (const line of shown) console.log(`  │ ${line}`)
}

/** Says now and then that a long gate is still at work, and on what. */
export function startHeartbeat(name: string) {
  const began = performance.now()
  let last = ''
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - began) / 1000)
    console.log(`  … ${name} ${seconds} s  ${last.slice(0, 90)}`)
  }, HEARTBEAT_SECONDS * 1000)
  return {
    note: (line: string) => {
      if (line) last = line
    },
    stop: () => clearInterval(timer),
  }
}
