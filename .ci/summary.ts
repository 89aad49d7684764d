import type { Count } from './count.ts'

export type GateResult = {
  name: string
  outcome: 'passed' | 'failed' | 'skipped'
  seconds: number
  /** Only a gate that runs tests has one. */
  count?: Count
  why?: string
}

/** One for each test; one for each gate that runs none; one for a failure no test shows. */
export function tally(results: readonly GateResult[]): Count {
  const total: Count = { passed: 0, failed: 0, skipped: 0 }
  for (const { outcome, count } of results) {
    if (count) {
      total.passed += count.passed
      total.failed += count.failed
      total.skipped += count.skipped
    }
    if (!count || (outcome === 'failed' && count.failed === 0)) total[outcome] += 1
  }
  return total
}

export function closingLine({ passed, failed, skipped }: Count): string {
  const skips = skipped > 0 ? `, ${skipped} skipped` : ''
  return `${passed} passed, ${failed} failed${skips}`
}

export function summaryTable(results: readonly GateResult[]): string {
  const rows = results.map(({ name, outcome, seconds, count, why }) => [
    name,
    outcome,
    outcome === 'skipped' ? '' : `${seconds.toFixed(1)} s`,
    [count ? closingLine(count) : '', why ?? ''].filter(Boolean).join('; '),
  ])
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const [names, outcomes, times] = [width(0), width(1), width(2)]
  return rows
    .map(([name = '', outcome = '', time = '', tests = '']) =>
      `  ${name.padEnd(names)}  ${outcome.padEnd(outcomes)}  ${time.padStart(times)}  ${tests}`.trimEnd(),
    )
    .join('\n')
}
