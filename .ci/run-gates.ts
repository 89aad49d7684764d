import type { Gate } from './gates.ts'
import { missingNeed } from './choose-gates.ts'
import type { GateRun } from './run-gate.ts'
import type { GateResult } from './summary.ts'

/** What is said while gates run. */
export interface Watcher {
  began: (gate: Gate) => void
  ended: (gate: Gate, result: GateResult, output: string) => void
}

/**
 * Runs gates in their order, as many side by side as there are places. One that fills every core by
 * itself runs alone and is not overtaken; one that needs another waits for it, and is skipped when
 * that did not pass. A gate stands behind those it needs.
 */
export async function runGates(
  gates: readonly Gate[],
  places: number,
  run: (gate: Gate) => Promise<GateRun>,
  watcher: Watcher,
): Promise<GateResult[]> {
  const results = new Map<Gate, GateResult>()
  const running = new Map<Gate, Promise<void>>()
  const waiting = [...gates]

  const nextGate = () => {
    const busy = [...running.keys()]
    if (busy.some(({ alone }) => alone) || busy.length >= places) return undefined
    const alone = waiting.findIndex(({ alone }) => alone)
    const ahead = alone < 0 ? waiting : waiting.slice(0, Math.max(alone, 1))
    const unended = new Set([...waiting, ...busy].map(({ name }) => name))
    return ahead.find(
      (gate) =>
        !unended.has(gate.needs ?? '') &&
        !unended.has(gate.after ?? '') &&
        (!gate.alone || busy.length === 0),
    )
  }
  const start = async (gate: Gate) => {
    watcher.began(gate)
    const { output, ...result } = await run(gate)
    running.delete(gate)
    end(gate, result, output)
  }
  const end = (gate: Gate, result: GateResult, output: string) => {
    results.set(gate, result)
    watcher.ended(gate, result, output)
  }

  while (waiting.length > 0 || running.size > 0) {
    const gate = nextGate()
    if (gate === undefined) {
      await Promise.race(running.values())
      continue
    }
    waiting.splice(waiting.indexOf(gate), 1)
    const missing = missingNeed(gate, [...results.values()])
    if (missing === undefined) running.set(gate, start(gate))
    else {
      const why = `needs ${missing}`
      end(gate, { name: gate.name, outcome: 'skipped', seconds: 0, why }, '')
    }
  }
  return gates.flatMap((gate) => results.get(gate) ?? [])
}
