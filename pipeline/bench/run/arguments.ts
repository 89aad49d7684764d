import { parseArgs } from 'node:util'
import { Refusal } from '../../refusal.ts'
import type { BenchmarkWishes } from './benchmark.ts'

const usage =
  'Usage: npm run bench -- [--sizes 1000,10000,100000] [--quick] [--seed 1] [--write]. ' +
  'Sizes are numbers of replies from 50 to 1,000,000; --quick measures 1,000 replies, shortly; --write writes docs/benchmark.md.'

/** Reads the command’s arguments. @throws Refusal that says how it is used */
export function benchArguments(args: readonly string[]): BenchmarkWishes & { write: boolean } {
  const { sizes, quick, seed, write } = valuesOf(args)
  const numbers = (sizes ?? (quick ? '1000' : '1000,10000,100000')).split(',').map(Number)
  const isSize = (size: number) => Number.isInteger(size) && size >= 50 && size <= 1_000_000
  if (!numbers.every(isSize) || new Set(numbers).size < numbers.length) throw new Refusal(usage)
  if (!/^\d{1,9}$/.test(seed)) throw new Refusal(usage)
  return {
    seed: Number(seed),
    sizes: numbers,
    tries: quick ? 1 : 5,
    milliseconds: quick ? 1000 : 3000,
    write,
  }
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        sizes: { type: 'string' },
        quick: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        write: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    throw new Refusal(usage)
  }
}
