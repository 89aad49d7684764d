import type { Change } from '../../schemas/change.ts'

export type Changed = { on: Change['on']; action: Change['action']; records: Change['record'][] }

/** The register of ids, day by day, the newest day first; one entry for what happened to how many. */
export function changesByDay(changes: readonly Change[]): Changed[] {
  const days = new Map<string, Changed>()
  for (const { on, action, record } of changes) {
    const key = `${on} ${action}`
    const day = days.get(key)
    if (day === undefined) days.set(key, { on, action, records: [record] })
    else day.records.push(record)
  }
  return [...days.values()].sort((a, b) => b.on.localeCompare(a.on))
}
