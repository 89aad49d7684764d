import type { ChangeEntry } from '../../schemas/change-entry.ts'
import type { Archive } from '../authored/archive.ts'
import { authoredAt } from '../compile/authored-at.ts'
import type { Fate } from '../compile/fates.ts'
import { keyOf, type RegisteredId } from '../compile/register.ts'
import { partId } from '../derive/links.ts'
import type { Report } from '../problem.ts'
import { sha256 } from '../prove/archived-text.ts'
import { authoredDigests, replayed } from './digests.ts'
import type { History } from './history.ts'

/**
 * Proves that nothing was edited silently: since the last recorded release the register and the
 * entries were only added to, whatever says something else has an entry, and an entry is not empty.
 * Gives the records of which no entry tells.
 */
export function proveHistory(
  history: History,
  archive: Archive,
  register: readonly RegisteredId[],
  fates: readonly Fate[],
  report: Report,
): { untold: readonly RegisteredId[] } {
  const last = history.at(-1)
  if (last === undefined) return { untold: [] }
  proveAppended(last.record, archive, register, report)
  const before = replayed(history.map(({ digests }) => digests))
  const entries = archive.changes.value.slice(last.record.changes.entries)
  const former = idsAtLast(fates, last.record.changes.entries)
  const now = authoredDigests(archive, withoutResource(former))
  const named = entriesByRecord(entries, archive, [...now.keys()])
  const differs = (key: string) => {
    const [resource = ''] = key.split(' ')
    const id = former.get(key)
    const was = before.get(id === undefined ? key : `${resource} ${id}`)
    return was !== undefined && now.has(key) && was !== now.get(key)
  }

  const untold = [...now.keys()]
    .filter((key) => differs(key) && !named.has(key))
    .map((key) => recordOf(key, register))
  for (const { resource, id } of untold) {
    report({
      ...authoredAt(archive, resource, id),
      subject: keyOf({ resource, id }),
      what: `says something else than in release ${last.id}, and data/changes.yaml does not say so`,
      remedy: `Append an entry: corrected where it was wrong, updated where something was published since. Or restore it.`,
    })
  }
  for (const [index, entry] of entries.entries()) {
    if (entry.action !== 'corrected' && entry.action !== 'updated') continue
    const covered = [...named].filter(([, by]) => by.includes(entry)).map(([key]) => key)
    if (covered.some((key) => differs(key) || (before.has(key) && !now.has(key)))) continue
    report({
      file: archive.changes.file,
      line: archive.changes.lineOf([last.record.changes.entries + index, 'action']),
      subject: keyOf(entry),
      what: `${entry.action}, yet it says what it said in release ${last.id}`,
      remedy: 'Remove the entry, or change what it is about.',
    })
  }
  return { untold }
}

/** From the id of a record to the one it had in the last release, however often it was renamed since. */
function idsAtLast(fates: readonly Fate[], entries: number): Map<string, string> {
  const renames = new Map(
    fates.flatMap(({ index, resource, id, to }) =>
      to === null || index < entries
        ? []
        : [[keyOf({ resource, id: to }), { resource, id }] as const],
    ),
  )
  // No circle: that renames lead somewhere was proved before.
  const first = (record: Pick<Fate, 'resource' | 'id'>): string => {
    const before = renames.get(keyOf(record))
    return before === undefined ? record.id : first(before)
  }
  return new Map([...renames].map(([key, before]) => [key, first(before)]))
}

function proveAppended(
  { ids, changes, release }: History[number]['record'],
  archive: Archive,
  register: readonly RegisteredId[],
  report: Report,
) {
  const remedy =
    'Lines are added at the end, never changed or removed: restore them from the repository’s history.'
  const what = `its beginning is not that of release ${release}`
  if (idsDigest(register.slice(0, ids.lines)) !== ids.sha256) {
    report({ file: archive.register.file, line: 1, subject: 'register of ids', what, remedy })
  }
  if (changesDigest(archive.changes.value.slice(0, changes.entries)) !== changes.sha256) {
    report({ file: archive.changes.file, line: 1, subject: 'changes', what, remedy })
  }
}

export const idsDigest = (register: readonly RegisteredId[]) =>
  sha256(register.map(({ on, resource, id }) => `${on} ${resource} ${id}\n`).join(''))

export const changesDigest = (entries: readonly ChangeEntry[]) =>
  sha256(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))

/** From a record to the entries that speak of it: one of a reply speaks for its parts and its source too. */
function entriesByRecord(
  entries: readonly ChangeEntry[],
  archive: Archive,
  all: readonly string[],
) {
  const named = new Map<string, ChangeEntry[]>()
  const add = (key: string, entry: ChangeEntry) =>
    named.set(key, [...(named.get(key) ?? []), entry])
  for (const entry of entries) {
    add(keyOf(entry), entry)
    if (entry.resource !== 'replies') continue
    const source = archive.replies.get(entry.id)?.value.source
    if (source !== undefined) add(keyOf({ resource: 'sources', id: source }), entry)
    const prefix = partId(entry.id, '')
    for (const key of all) if (key.split(' ')[1]?.startsWith(prefix) === true) add(key, entry)
  }
  return named
}

/** What a reference says is an id alone. */
const withoutResource = (former: ReadonlyMap<string, string>) =>
  new Map([...former].map(([key, id]) => [key.split(' ')[1] ?? '', id]))

function recordOf(key: string, register: readonly RegisteredId[]) {
  const found = register.find((line) => keyOf(line) === key)
  if (found === undefined) throw new Error(`${key} is not registered`)
  return found
}
