import type { KeyObject } from 'node:crypto'
import { paths } from '../paths.ts'
import { type BuiltRelease, buildRelease } from '../release/build-release.ts'
import { readContent } from '../release/content.ts'
import { thisTool } from '../tool.ts'
import { readHistoryOf } from './read-history.ts'
import { keptReleases } from './stored.ts'

/** A release with its files. */
export interface ReleaseHere {
  id: string
  release: BuiltRelease
}

/** The releases whose files this machine can give, as a bucket is to keep them. */
export interface ReleasesHere {
  /** The recorded ones whose files lie here. */
  kept: readonly ReleaseHere[]
  /** The recorded ones whose files do not, the present one apart. */
  missing: readonly string[]
  /** The one that was built last: as it is kept, or made now. */
  present: () => ReleaseHere
}

export function releasesHere(key: KeyObject | null): ReleasesHere {
  const { kept, missing } = keptReleases(readHistoryOf(paths.dataset), paths.releases)
  const content = readContent(paths.dataset)
  const { id } = content.release
  return {
    kept,
    missing: missing.filter((each) => each !== id),
    present: () =>
      kept.find((each) => each.id === id) ?? {
        id,
        release: buildRelease(content, thisTool(), key),
      },
  }
}
