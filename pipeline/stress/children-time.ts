import { readFileSync } from 'node:fs'

/** Milliseconds in a clock tick, by which Linux counts CPU time in /proc. */
const tick = 10

/** Milliseconds of CPU time: what programs took, and what the system took for them. */
export interface CpuTime {
  program: number
  system: number
}

/**
 * The CPU time that the ended children of this process took, and theirs; null where the system
 * does not tell.
 */
export function childrenTime(): CpuTime | null {
  try {
    return timeOfChildren(readFileSync('/proc/self/stat', 'utf8'))
  } catch {
    return null
  }
}

/** Out of a line of `/proc/<id>/stat`: id, (name), state, parent … fields 16 and 17. */
export function timeOfChildren(stat: string): CpuTime {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { program: Number(fields[13]) * tick, system: Number(fields[14]) * tick }
}
