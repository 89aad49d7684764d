import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A load of a dataset into a database that lies in a folder of the local runtime. */
export interface Load {
  folder: string
  database: string
  dataset: string
}

/** Runs a load to its end; the milliseconds it took once it had begun. */
export async function loadWhole(load: Load): Promise<number> {
  const child = start(load)
  const ended = endOf(child)
  await begun(child)
  const since = performance.now()
  const code = await ended
  if (code !== 0) throw new Error(`the load ended with ${code ?? 'a signal'}`)
  return performance.now() - since
}

/**
 * Kills a load so many milliseconds after it has begun: the loader alone, or the database with it, as
 * when the power fails. False where it was done before.
 */
export async function killLoad(load: Load, after: number, who: 'loader' | 'both') {
  const child = start(load)
  const ended = endOf(child)
  await begun(child)
  await Promise.race([setTimeout(after), ended])
  const isAlive = child.exitCode === null
  if (who === 'loader') child.kill('SIGKILL')
  else killGroup(child)
  await ended
  // A database that outlives its loader may still do what it was told last; then it goes too.
  if (who === 'loader') {
    await setTimeout(50)
    killGroup(child)
  }
  return isAlive
}

const start = ({ folder, database, dataset }: Load) =>
  spawn(
    process.execPath,
    [join(import.meta.dirname, 'load-into.ts'), folder, database, dataset],
    // A group of its own holds the database that it starts.
    { stdio: ['ignore', 'pipe', 'inherit'], detached: true },
  )

const endOf = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.on('exit', resolve))

const begun = (child: ReturnType<typeof start>) =>
  Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), endOf(child)])

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // All of it has ended.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
