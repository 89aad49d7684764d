import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds in a clock tick, by which Linux counts CPU time in /proc. */
const tick = 10

/** Milliseconds of CPU time that the workerd of this process has taken; null where the system does not tell. */
export function workerdMilliseconds(): number | null {
  const times = processes().flatMap((id) => timeOfWorkerd(statOf(id), process.pid) ?? [])
  return times.length === 0 ? null : times.reduce((sum, time) => sum + time, 0)
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

/** A process may end before it is looked at. */
function statOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8')
  } catch {
    return ''
  }
}

/**
 * User and system time out of a line of `/proc/<id>/stat`, in milliseconds; null unless it
 * is a workerd that `parent` started. Its fields: id, (name), state, parent … 14 and 15 the times.
 */
export function timeOfWorkerd(stat: string, parent: number): number | null {
  const [, name, rest = ''] = /^\d+ \((.*)\) (.*)$/s.exec(stat) ?? []
  const fields = rest.split(' ')
  if (name !== 'workerd' || Number(fields[1]) !== parent) return null
  return (Number(fields[11]) + Number(fields[12])) * tick
}
