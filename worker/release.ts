import { ReleaseId } from '../schemas/release.ts'
import { todayInShanghai } from './clock.ts'

/** A release of the whole dataset, as the build pinned it to this Worker. */
export interface PinnedRelease {
  id: string
  releasedOn: string
}

/** A Worker is asked on behalf of one release all its life, and reads its id once. */
let pinned: PinnedRelease | undefined

export function pinnedRelease(id: string): PinnedRelease {
  if (pinned?.id !== id) pinned = { id: ReleaseId.parse(id), releasedOn: id.slice(0, 10) }
  return pinned
}

/** The day clocks are shown for: the one asked for, or today, which is never before the release. */
export function dayAskedFor(asked: string | undefined, { releasedOn }: PinnedRelease): string {
  const today = todayInShanghai(Date.now())
  return asked ?? (today < releasedOn ? releasedOn : today)
}
