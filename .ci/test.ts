import { parseArgs } from 'node:util'
import { gates, type Gate } from './gates.ts'
import { runGate } from './run-gate.ts'
import { chooseGates, missingNeed } from './choose-gates.ts'
import { showOutput, startHeartbeat } from './show.ts'
import { closingLine, summaryTable, tally, type GateResult } from './summary.ts'

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
  const results: GateResult[] = []
  for (const [index, gate] of chosen.entries()) {
    const place = `[${index + 1}/${chosen.length}] ${gate.name}`
    const missing = missingNeed(gate, results)
    if (missing) {
      console.log(`${place}: skipped, because "${missing}" did not pass\n`)
      results.push({ name: gate.name, outcome: 'skipped', seconds: 0, why: `needs ${missing}` })
      continue
    }
    console.log(`${place}: ${gate.title} …`)
    const heartbeat = startHeartbeat()
    const { output, ...result } = await runGate(gate, heartbeat.note)
    heartbeat.stop()
    showOutput(output, result.outcome)
    const why = result.why ? ` (${result.why})` : ''
    console.log(`${place}: ${result.outcome}${why} in ${result.seconds.toFixed(1)} s\n`)
    results.push(result)
  }
  const total = tally(results)
  console.log(`${summaryTable(results)}\n`)
  console.log(closingLine(total))
  return results.every(({ outcome }) => outcome === 'passed') ? 0 : 1
}
