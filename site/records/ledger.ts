import type { Change } from '../../schemas/change.ts'
import type { Diff, FieldChange } from '../../schemas/diff.ts'

/** A line of the ledger: what an editor wrote of a record’s fate, and what it says otherwise since. */
export interface LedgerEntry {
  change: Change
  /** The release whose differences tell of it; null before one is recorded, and where they are withheld. */
  release: string | null
  fields: readonly FieldChange[]
}

/** Every change but a first publication, the newest first; each with the fields that a release tells of it. */
export function ledgerOf(changes: readonly Change[], diffs: readonly Diff[]): LedgerEntry[] {
  return changes
    .filter(({ action }) => action !== 'published')
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1))
    .map((change) => {
      const diff = diffs.find((each) => fieldsIn(each, change) !== null)
      return {
        change,
        release: diff?.to ?? null,
        fields: (diff === undefined ? [] : (fieldsIn(diff, change) ?? [])).filter(isToldOf),
      }
    })
}

/** Addresses and the day of recording change with what they belong to: the page of the release has them too. */
const isToldOf = ({ path }: FieldChange) => !/^recorded_on$|(?:^|\.)(?:page_)?url$/.test(path)

/** A page of the ledger, the first with the newest entries. */
export interface LedgerPart {
  number: number
  entries: readonly LedgerEntry[]
  newer: string | null
  older: string | null
}

/** The ledger in pages of at most so many entries; the one page of an empty ledger says that it is. */
export function partsOf(ledger: readonly LedgerEntry[], most: number): LedgerPart[] {
  const last = Math.max(1, Math.ceil(ledger.length / most))
  const addressOf = (number: number) => ledgerAddress + (number === 1 ? '' : `${number}/`)
  return Array.from({ length: last }, (_, index) => index + 1).map((number) => ({
    number,
    entries: ledger.slice((number - 1) * most, number * most),
    newer: number === 1 ? null : addressOf(number - 1),
    older: number === last ? null : addressOf(number + 1),
  }))
}

const ledgerAddress = '/data/corrections/'

/** What a release tells of a change: no fields of what is gone; null where it does not tell of it. */
function fieldsIn(
  diff: Diff,
  { action, on, resource, record }: Change,
): readonly FieldChange[] | null {
  const isIt = (each: { resource: string; id: string; on?: string }) =>
    each.resource === resource && each.id === record.id && (each.on ?? on) === on
  if (action === 'withdrawn') return diff.withdrawn.some(isIt) ? [] : null
  if (action === 'purged') return diff.purged.some(isIt) ? [] : null
  if (action === 'renamed') return diff.renamed.find(isIt)?.fields ?? null
  const changed = diff.changed.find(
    (each) => isIt(each) && each.entry?.action === action && each.entry.on === on,
  )
  return changed?.fields ?? null
}
