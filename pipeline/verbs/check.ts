import type { Coverage } from '../prove/coverage.ts'
import { compileData, requireDataset } from './compile-data.ts'

/** `npm run check`: every problem, or what was proved and how each numeral is accounted for. */
export function run(): number {
  const compilation = compileData()
  for (const coverage of compilation.coverage) console.log(sayCoverage(coverage))
  const { release, tables } = requireDataset(compilation)
  const evidence = tables.figures.length
  console.log(`${evidence} figures read back from their sentences. Release ${release.id}.`)
  return 0
}

function sayCoverage({ reply, numerals, byReason }: Coverage): string {
  const unexplained = byReason.get('none') ?? 0
  const rows = [...byReason]
    .filter(([reason]) => reason !== 'none')
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) => `  ${String(count).padStart(4)}  ${reason}`)
  const total = `${reply}: ${numerals - unexplained} of ${numerals} numerals accounted for`
  return [total, ...rows].join('\n')
}
