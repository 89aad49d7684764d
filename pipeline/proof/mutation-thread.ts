import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { compile } from '../compile/compile.ts'
import { allMutations } from './all-mutations.ts'

/** One thread of `full-run.ts`: tries every `of`-th change of each kind, and tells of each kind. */
const { nth, of } = z.object({ nth: z.int(), of: z.int() }).parse(workerData)

for (const [at, [claim, mutations]] of allMutations().entries()) {
  const own = mutations.filter((_, index) => index % of === nth)
  const held = own.filter(({ folder }) => compile(folder()).dataset === null).length
  parentPort?.postMessage({ at, claim, tried: own.length, held })
}
