import type { Diff } from '../../schemas/diff.ts'
import type { Manifest } from '../../schemas/manifest.ts'
import type { Notices } from '../../schemas/notice.ts'
import type { ReleaseRecord } from '../../schemas/release-record.ts'
import type { Digests } from './digests.ts'

/** A release as the repository keeps it: what it was made of, what changed, and what had to go since. */
export interface Recorded {
  id: string
  record: ReleaseRecord
  manifest: Manifest
  /** Null for the first release, and where it was replaced by a notice. */
  diff: Diff | null
  /** What was read from which authored record, told where it differs from the release before. */
  digests: Digests
  notices: Notices | null
  /** The files themselves, by their names. */
  files: ReadonlyMap<string, Uint8Array>
}

/** Every release that was recorded, the oldest first. */
export type History = readonly Recorded[]

/** The names of the files that are kept of a release. */
export const kept = {
  record: 'record.json',
  manifest: 'manifest.json',
  signature: 'manifest.json.sig',
  diff: 'diff.json',
  digests: 'digests.txt',
  notices: 'notices.json',
} as const

/** The release before the one with this id: the last recorded one, or the one that it was recorded after. */
export function formerOf(history: History, id: string): Recorded | null {
  const at = history.findIndex((recorded) => recorded.id === id)
  return history[(at < 0 ? history.length : at) - 1] ?? null
}

export const recordedAs = (history: History, id: string): Recorded | null =>
  history.find((recorded) => recorded.id === id) ?? null
