import type { Gate } from './gates.ts'
import type { GateResult } from './summary.ts'

/** The gates asked for with `--only unit,lint`, in their own order; all when nothing is asked. */
export function chooseGates(gates: readonly Gate[], only: string | undefined): readonly Gate[] {
  if (only === undefined) return gates
  const names = only.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !gates.some((gate) => gate.name === name))
  if (unknown.length > 0) {
    const known = gates.map((gate) => gate.name).join(', ')
    throw new RangeError(`No gate is called "${unknown.join('", "')}". The gates are: ${known}.`)
  }
  return gates.filter((gate) => names.includes(gate.name))
}

/** The gate that had to pass before this one and did not; one that was not asked for is trusted. */
export function missingNeed(gate: Gate, before: readonly GateResult[]): string | undefined {
  const needed = before.find((result) => result.name === gate.needs)
  return needed && needed.outcome !== 'passed' ? needed.name : undefined
}
