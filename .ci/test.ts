import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { gates, type Gate } from './gates.ts'
import { runGate } from './run-gate.ts'
import { runGates } from './run-gates.ts'
import { chooseGates } from './choose-gates.ts'
import { showOutput, startHeartbeat } from './show.ts'
import { closingLine, summaryTable, tally } from './summary.ts'

const HELP = `npm test                       all gates
npm test -- --only unit,lint   some of them

${gates.map(({ name, title }) => `  ${name.padEnd(10)} ${title}`).join('\n')}`

const chosen = gatesAskedFor()
if (chosen.length > 0) process.exitCode = await runAll(chosen)

function gatesAskedFor(): readonly Gate[] {
  try {
    const options = { only: { type: 'string' }, help: { type: 'boolean' } } as const
    const { values } = parseArgs({ options })
    if (!values.help) return chooseGates(gates, values.only)
    console.log(HELP)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
  return []
}

async function runAll(chosen: readonly Gate[]): Promise<number> {
  const place = (gate: Gate) => `[${chosen.indexOf(gate) + 1}/${chosen.length}] ${gate.name}`
  const run = async (gate: Gate) => {
    const heartbeat = startHeartbeat(gate.name)
    try {
      return await runGate(gate, heartbeat.note)
    } finally {
      heartbeat.stop()
    }
  }
  // Two at once keep a small machine busy; more would only take one another's memory.
  const results = await runGates(chosen, Math.min(2, availableParallelism()), run, {
    began: (gate) => console.log(`${place(gate)}: ${gate.title} …`),
    ended: (gate, { outcome, why, seconds }, output) => {
      showOutput(output, outcome)
      const because = why ? ` (${why})` : ''
      const took = outcome === 'skipped' ? '' : ` in ${seconds.toFixed(1)} s`
      console.log(`${place(gate)}: ${outcome}${because}${took}\n`)
    },
  })
  const total = tally(results)
  console.log(`${summaryTable(results)}\n`)
  console.log(closingLine(total))
  return results.every(({ outcome }) => outcome === 'passed') ? 0 : 1
}
