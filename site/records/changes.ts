import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Change } from '../../schemas/change.ts'

export type Changed = {
  on: Change['on']
  action: Change['action']
  records: Change['record'][]
  /** What editors wrote of it, each note once. */
  notes: string[]
}

/** What happened to records, day by day, the newest day first; one entry for what happened to how many. */
export function changesByDay(
  changes: readonly Change[],
  language: keyof Bilingual = 'zh',
): Changed[] {
  const days = new Map<string, Changed>()
  for (const { on, action, record, note } of changes) {
    const key = `${on} ${action}`
    const day = days.get(key) ?? { on, action, records: [], notes: [] }
    days.set(key, day)
    day.records.push(record)
    if (note !== null && !day.notes.includes(note[language])) day.notes.push(note[language])
  }
  return [...days.values()].sort((a, b) => b.on.localeCompare(a.on))
}
