import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** A folder that one process serves from, and no other while it lives. */
export interface Place {
  folder: string
  /** Gives the place to others; the end of the process does too. */
  leave: () => void
}

/**
 * The first place below a folder that nobody serves from. What says so is a lock of the operating
 * system on a file there, which no killed process leaves behind.
 */
export function takePlace(below: string): Place {
  for (let nth = 1; ; nth += 1) {
    const folder = join(below, String(nth))
    mkdirSync(folder, { recursive: true })
    const leave = locked(join(folder, 'lock'))
    if (leave !== null) return { folder, leave }
  }
}

function locked(file: string): (() => void) | null {
  const lock = new DatabaseSync(file)
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return () => {
      lock.close()
    }
  } catch (error) {
    lock.close()
    if (error instanceof Error && error.message.includes('locked')) return null
    throw error
  }
}
