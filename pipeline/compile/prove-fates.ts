import type { ChangeEntry } from '../../schemas/change-entry.ts'
import type { Authored } from '../authored/document.ts'
import { findPersonalData } from '../privacy/scan.ts'
import type { Report } from '../problem.ts'
import { ends, type Fate, lastId, type Renames, renamesOf } from './fates.ts'
import { keyOf, type Published, recordsByKey, type RegisteredId } from './register.ts'

/** What is wrong with one key of an entry, and what to do about it. */
interface Flaw {
  at: string
  what: string
  remedy: string
}

/** Proves that what is written in `data/changes.yaml` agrees with what is registered and published. */
export function proveFates(
  entries: Authored<readonly ChangeEntry[]>,
  register: readonly RegisteredId[],
  fates: readonly Fate[],
  published: Published,
  report: Report,
): void {
  const firstOn = new Map(register.map((line) => [keyOf(line), line.on]))
  const records = recordsByKey(published)
  const ended = new Set(fates.filter(ends).map(keyOf))
  const known = (key: string) => records.has(key) || ended.has(key)

  const renames = renamesOf(fates)
  const before = new Map<string, Fate>()

  for (const fate of fates) {
    const key = keyOf(fate)
    const flaws = [
      ...disproveDay(fate, firstOn.get(key)),
      ...disproveRecord(fate, records.get(key)),
      ...disproveOrder(fate, before.get(key)),
      ...disproveTarget(fate, renames, known),
      ...disproveNote(fate),
    ]
    before.set(key, fate)
    for (const { at, what, remedy } of flaws) {
      const line = entries.lineOf([fate.index, at])
      report({ file: entries.file, line, subject: key, what, remedy })
    }
  }
}

function disproveDay({ entry }: Fate, firstOn: string | undefined): Flaw[] {
  if (firstOn === undefined) {
    const what = 'never published under this id'
    return [{ at: 'id', what, remedy: 'Correct resource and id: data/ids.txt lists them.' }]
  }
  if (entry.on >= firstOn) return []
  const what = `${entry.action} on ${entry.on}, but first published on ${firstOn}`
  return [{ at: 'on', what, remedy: 'Correct on.' }]
}

/** What was withdrawn or renamed is gone; what was changed and is still there says since when. */
function disproveRecord({ entry }: Fate, record: { recorded_on: string } | undefined): Flaw[] {
  if (record === undefined) return []
  const { action, on } = entry
  if (action === 'withdrawn' || action === 'renamed') {
    const what = `${action}, yet published`
    return [
      {
        at: 'action',
        what,
        remedy:
          'Remove the record from data/, or, where no recorded release tells of it yet, this entry. What was withdrawn comes back under a new id.',
      },
    ]
  }
  if (record.recorded_on >= on) return []
  const what = `${action} on ${on}, but the record says recorded_on ${record.recorded_on}`
  return [{ at: 'on', what, remedy: `Set its recorded_on to ${on}, or correct on.` }]
}

/** A record leaves once, and nothing happens to it afterwards. */
function disproveOrder({ entry }: Fate, before: Fate | undefined): Flaw[] {
  if (before === undefined) return []
  const { action, on } = before.entry
  if (action === 'withdrawn' || action === 'renamed') {
    const what = `${entry.action}, though already ${action} on ${on}`
    return [{ at: 'action', what, remedy: 'Remove one of the two entries.' }]
  }
  if (on < entry.on || (on === entry.on && action !== entry.action)) return []
  const what = `${entry.action} on ${entry.on}, after an entry of ${on}`
  return [{ at: 'on', what, remedy: 'Keep entries in the order of their days, one a day.' }]
}

function disproveTarget(fate: Fate, renames: Renames, known: (key: string) => boolean): Flaw[] {
  const { resource, id, to } = fate
  if (to === null) return []
  if (lastId(renames, fate) === null) {
    const what = `its renames lead back to ${id}`
    return [{ at: 'to', what, remedy: 'Name the id under which it is published.' }]
  }
  const target = keyOf({ resource, id: to })
  if (known(target)) return []
  const remedy = 'Correct to, or withdraw this record by an entry of its own.'
  return [{ at: 'to', what: `${target} is not published`, remedy }]
}

/** A note is shown to everyone; what it found is never repeated. */
function disproveNote({ entry: { note } }: Fate): Flaw[] {
  return [note.zh, note.en].flatMap(findPersonalData).map(({ rule }) => ({
    at: 'note',
    what: `personal data (${rule}) in the note`,
    remedy: 'Say what was done without it.',
  }))
}
