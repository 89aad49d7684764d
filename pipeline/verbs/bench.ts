import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBenchmark } from '../bench/run/benchmark.ts'
import { benchArguments } from '../bench/run/arguments.ts'
import { thisMachine } from '../bench/run/machine.ts'
import { Progress } from '../bench/run/progress.ts'
import { reportOf } from '../bench/run/report.ts'
import { judge } from '../bench/run/targets.ts'
import { paths, root } from '../paths.ts'
import { Refusal } from '../refusal.ts'

/** `npm run bench [-- --sizes 1000,10000 --quick --write --seed N]`: measures the built Worker on made-up archives. */
export async function run(args: readonly string[]): Promise<number> {
  const { write, ...wishes } = benchArguments(args)
  if (!existsSync(paths.workerConfig)) throw new Refusal('Nothing is built yet: run npm run build.')
  // Ended by hand it clears up too, as it does at any end of the process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  const results = await runBenchmark(wishes, new Progress(process.stderr, () => performance.now()))
  const report = reportOf(results, thisMachine())
  console.log(report)
  if (write) writeFileSync(join(root, 'docs', 'benchmark.md'), report)
  return judge(results).every(({ isMet }) => isMet) ? 0 : 1
}
