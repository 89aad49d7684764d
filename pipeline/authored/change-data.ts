import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { filesOf, PENDING } from './data-folder.ts'
import { alone, workFolder } from './write-lock.ts'

const STAGED = 'change-of-'

/**
 * Writes files into a data folder, all of them or none, whatever moment it is stopped
 * at. They are written beside the folder and moved into it in one step, as a change
 * that `readDataFolder` counts as made; then each is moved to its place. What was
 * stopped between the two is finished by the next change. The change is on the disk before
 * it counts, so that a power cut leaves no half of it either.
 */
export function changeData(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  alone(folder, () => {
    finishChange(folder)
    if (files.size === 0) return
    const staged = stagingFor(folder)
    for (const [path, content] of files) write(join(staged, path), content)
    for (const path of new Set([...files.keys()].map(dirname))) settle(join(staged, path))
    // The one step in which the change is made.
    renameSync(staged, join(folder, PENDING))
    settle(folder)
    finishChange(folder)
  })
}

/** Moves what is pending to its places; the folder reads the same before, between and after. */
export function finishChange(folder: string): void {
  const pending = join(folder, PENDING)
  for (const path of filesOf(pending)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    renameSync(join(pending, path), join(folder, path))
  }
  rmSync(pending, { recursive: true, force: true })
}

/** An empty folder on the same disk, so that moving it is one step; what stopped runs left there goes. */
function stagingFor(folder: string): string {
  const work = workFolder(folder)
  const prefix = `${STAGED}${basename(folder)}-`
  mkdirSync(work, { recursive: true })
  for (const name of readdirSync(work))
    if (name.startsWith(prefix)) rmSync(join(work, name), { recursive: true, force: true })
  return mkdtempSync(join(work, prefix))
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content, { flush: true })
}

/** Has the names in a folder written to the disk; Windows does so by itself and opens no folders. */
function settle(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
