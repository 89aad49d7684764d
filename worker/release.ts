import { ReleaseId } from '../schemas/release.ts'
import { todayInShanghai } from './clock.ts'

/** A release of the whole dataset, as the build pinned it to this Worker. */
export interface PinnedRelease {
  id: string
  releasedOn: string
}

export function pinnedRelease(id: string): PinnedRelease {
  return { id: ReleaseId.parse(id), releasedOn: id.slice(0, 10) }
}

/** The day clocks are shown for: the one asked for, or today, which is never before the release. */
export function dayAskedFor(asked: string | undefined, { releasedOn }: PinnedRelease): string {
  const today = todayInShanghai(Date.now())
  return asked ?? (today < releasedOn ? releasedOn : today)
}
