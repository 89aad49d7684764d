import { diffOf } from '../history/diff.ts'
import { kept } from '../history/history.ts'
import { sideOf } from '../history/open-side.ts'
import { digestOf } from '../release/digest.ts'
import { jsonFile } from '../release/files.ts'
import { manifestPath } from '../release/manifest.ts'
import { type Finding, failed, notChecked, passed } from './finding.ts'
import type { OpenRelease } from './open-release.ts'

/** The differences that a release tells are those from the release that its manifest names as the one before. */
export function checkDiff(release: OpenRelease, former: OpenRelease | null): Finding[] {
  const { files, manifest } = release
  const told = files.get(kept.diff)
  if (told === undefined && manifest.former === null) return []
  const before = manifest.former?.release ?? 'none'
  if (former === null) {
    return [
      notChecked(
        'diff',
        `diff.json tells what differs from release ${before}: give that one too, with --former`,
      ),
    ]
  }
  if (digestOf(former.files.get(manifestPath) ?? new Uint8Array()) !== manifest.former?.sha256) {
    return [failed('diff', `the manifest names another release before it, ${before}`)]
  }
  const again = jsonFile(diffOf(sideOf(former), sideOf(release)))
  return [
    told !== undefined && Buffer.compare(told, again) === 0
      ? passed('diff', `comparing with release ${before} gives the same diff.json`)
      : failed('diff', `diff.json is not what comparing with release ${before} gives`),
  ]
}
