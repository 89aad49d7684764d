import { readFileSync } from 'node:fs'

/** Milliseconds in a clock tick, by which Linux counts CPU time in /proc. */
const tick = 10

/**
 * Milliseconds of CPU time that the ended children of this process took, and theirs; null where
 * the system does not tell. It depends far less than the hours on what else the machine does.
 */
export function childrenMilliseconds(): number | null {
  try {
    return timeOfChildren(readFileSync('/proc/self/stat', 'utf8'))
  } catch {
    return null
  }
}

/** Out of a line of `/proc/<id>/stat`: id, (name), state, parent … fields 16 and 17. */
export function timeOfChildren(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) * tick
}
