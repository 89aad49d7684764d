import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isGone, isRunning, thisHolder } from '../holder.ts'
import { Refusal } from '../refusal.ts'

/** Beside a data folder, on its disk: what is being written, and who writes. */
export const workFolder = (folder: string) => join(dirname(folder), '.youju')

/** The folders that this process holds. */
const held = new Set<string>()

/**
 * Does what reads a data folder and then writes into it, alone: two writers at once would each
 * register the ids that are new to itself, and the second undo the first. Who was killed
 * holds nothing.
 *
 * @throws Refusal while another process writes, with who, since when, and what to do
 */
export function alone<T>(folder: string, work: () => T): T {
  const lock = join(workFolder(folder), `writer-of-${basename(folder)}`)
  if (held.has(lock)) return work()
  take(lock, folder)
  held.add(lock)
  try {
    return work()
  } finally {
    held.delete(lock)
    rmSync(lock, { recursive: true, force: true })
  }
}

/** The lock is a folder that is made elsewhere and moved to its place: who finds it, finds the holder in it. */
function take(lock: string, folder: string): void {
  mkdirSync(dirname(lock), { recursive: true })
  clearAway(lock)
  const own = `${lock}-${process.pid}`
  mkdirSync(own)
  writeFileSync(join(own, holderFile), `${me}\n${new Date().toISOString()}\n`)
  if (moves(own, lock)) return
  const [holder = '', since = ''] = read(lock)
  if (isGone(holder) || holder === me) {
    const stale = `${own}-stale`
    // Whoever is quicker has moved it away, and perhaps put its own there.
    if (moves(lock, stale) && read(stale)[0] !== holder) moves(stale, lock)
    rmSync(stale, { recursive: true, force: true })
    if (moves(own, lock)) return
  }
  rmSync(own, { recursive: true, force: true })
  throw new Refusal(
    `${folder} is being written by ${holder || 'another process'}${since === '' ? '' : `, since ${since}`}. ` +
      `Nothing was changed. Wait until it is done and run this again; if no such process runs any more, delete ${lock} first.`,
  )
}

/** What processes left that were killed while they took the lock; this one has none yet. */
function clearAway(lock: string): void {
  for (const name of readdirSync(dirname(lock))) {
    const [, id] = /^-(\d+)(?:-stale)?$/.exec(name.slice(basename(lock).length)) ?? []
    if (!name.startsWith(basename(lock)) || id === undefined) continue
    if (Number(id) === process.pid || !isRunning(Number(id)))
      rmSync(join(dirname(lock), name), { recursive: true, force: true })
  }
}

const me = thisHolder()
const holderFile = 'holder.txt'

/** Moving a folder to where one stands that is not empty fails, on every system. */
function moves(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (existsSync(to) || !existsSync(from)) return false
    throw error
  }
}

function read(lock: string): string[] {
  try {
    return readFileSync(join(lock, holderFile), 'utf8').split('\n')
  } catch {
    return []
  }
}
