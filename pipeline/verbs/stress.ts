import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { thisMachine } from '../bench/run/machine.ts'
import { Progress } from '../bench/run/progress.ts'
import { root } from '../paths.ts'
import { Refusal } from '../refusal.ts'
import { targetsOf } from '../stress/cost.ts'
import { stressReport } from '../stress/report.ts'
import { stress } from '../stress/stress.ts'

const usage =
  'Usage: npm run stress -- [--sizes 100,1000,10000] [--write]. ' +
  'Sizes are two or more numbers of replies from 50 to 100,000; --write writes docs/stress.md.'

/** `npm run stress [-- --sizes 100,1000,10000 --write]`: builds the site from made-up archives and tells what a page costs. */
export async function run(args: readonly string[]): Promise<number> {
  const { sizes, write } = wishesOf(args)
  // Ended by hand it clears up too, as it does at any end of the process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  const machine = thisMachine()
  const progress = new Progress(process.stderr, () => performance.now())
  const all = await stress(1, sizes, progress, (found) => {
    if (write) writeFileSync(join(root, 'docs', 'stress.md'), stressReport(found, machine))
  })
  console.log(stressReport(all, machine))
  return targetsOf(all).every(({ isMet }) => isMet) ? 0 : 1
}

function wishesOf(args: readonly string[]): { sizes: number[]; write: boolean } {
  const { sizes, write } = valuesOf(args)
  const numbers = sizes.split(',').map(Number)
  const isSize = (size: number) => Number.isInteger(size) && size >= 50 && size <= 100_000
  if (!numbers.every(isSize) || numbers.length < 2 || new Set(numbers).size < numbers.length) {
    throw new Refusal(usage)
  }
  return { sizes: numbers, write }
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        sizes: { type: 'string', default: '100,1000,10000' },
        write: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    throw new Refusal(usage)
  }
}
