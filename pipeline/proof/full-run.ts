import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { ProofRow } from './proof-table.ts'

const Told = z.object({ at: z.int(), claim: z.string(), tried: z.int(), held: z.int() })

/** Tries every change to the data, a thread for each core; `progress` is told after each kind. */
export async function proveMutations(progress: (row: ProofRow) => void): Promise<ProofRow[]> {
  const threads = availableParallelism()
  const rows: ProofRow[] = []
  const heardOf = new Map<number, number>()
  const hear = (message: unknown) => {
    const { at, claim, tried, held } = Told.parse(message)
    const before = rows[at] ?? { tried: 0, held: 0 }
    const row = { claim, tried: before.tried + tried, held: before.held + held }
    rows[at] = row
    const heard = (heardOf.get(at) ?? 0) + 1
    heardOf.set(at, heard)
    if (heard === threads) progress(row)
  }
  await Promise.all(Array.from({ length: threads }, (_, nth) => threadOf(nth, threads, hear)))
  return rows
}

function threadOf(nth: number, of: number, hear: (message: unknown) => void): Promise<void> {
  const thread = new Worker(new URL('mutation-thread.ts', import.meta.url), {
    workerData: { nth, of },
  })
  thread.on('message', hear)
  return new Promise((resolve, reject) => {
    thread.on('error', reject)
    thread.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`a thread of the proof ended with ${code}`))
    })
  })
}
