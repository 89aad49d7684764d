import { Change } from '../../schemas/change.ts'
import { Diff } from '../../schemas/diff.ts'
import { registeredNames } from '../../schemas/change-entry.ts'
import { diffOf } from '../history/diff.ts'
import { kept } from '../history/history.ts'
import { sideOf } from '../history/open-side.ts'
import { digestOf } from '../release/digest.ts'
import { jsonFile } from '../release/files.ts'
import { manifestPath } from '../release/manifest.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import { type Finding, failed, notChecked, over, passed } from './finding.ts'
import type { OpenRelease } from './open-release.ts'
import { type ReadTables, readTables } from './tables.ts'

/**
 * The differences that a release tells are those from the release that its manifest names as the one before,
 * and that one lost nothing on the way without a word.
 */
export function checkDiff(release: OpenRelease, former: OpenRelease | null): Finding[] {
  const { files, manifest } = release
  const told = files.get(kept.diff)
  const before = manifest.former
  if (before === null)
    return told === undefined
      ? []
      : [failed('diff', 'diff.json is there, and the manifest names no release before it')]
  if (told === undefined)
    return [
      failed('diff', `the manifest names release ${before.release}, and diff.json is missing`),
    ]
  const ends = endsOf(told)
  if (ends?.from !== before.release || ends.to !== manifest.release)
    return [failed('diff', `diff.json does not lead from ${before.release} to ${manifest.release}`)]
  if (former === null) {
    return [
      notChecked(
        'diff',
        `diff.json tells what differs from release ${before.release}, and nothing here shows that there is one: give it too, with --former`,
      ),
    ]
  }
  if (digestOf(former.files.get(manifestPath) ?? new Uint8Array()) !== before.sha256) {
    return [failed('diff', `the manifest names another release before it, ${before.release}`)]
  }
  const again = jsonFile(diffOf(sideOf(former), sideOf(release)))
  return [
    Buffer.compare(told, again) === 0
      ? passed('diff', `comparing with release ${before.release} gives the same diff.json`)
      : failed('diff', `diff.json is not what comparing with release ${before.release} gives`),
    ...checkLost(readTables(former).tables, readTables(release).tables),
  ]
}

function endsOf(told: Uint8Array): Pick<Diff, 'from' | 'to'> | null {
  try {
    return Diff.parse(JSON.parse(decodeUtf8(told) ?? ''))
  } catch {
    return null
  }
}

/** What the former release had, and its changes, are in the later one, or a change says what became of them. */
function checkLost(former: ReadTables, later: ReadTables): Finding[] {
  const changesOf = (tables: ReadTables) =>
    (tables.get('changes')?.records ?? []).map((record) => Change.parse(record))
  const now = new Map(changesOf(later).map((change) => [change.id, said(change)]))
  const changed = changesOf(former)
    .filter((change) => now.get(change.id) !== said(change))
    .map(({ id }) => `changes ${id} is gone, or says something else`)
  const told = new Set(changesOf(later).map(({ resource, record }) => `${resource} ${record.id}`))
  const lost = registeredNames.flatMap((name) =>
    (former.get(name)?.records ?? [])
      .map(({ id }) => `${name} ${id}`)
      .filter((key) => !told.has(key))
      .map((key) => `${key} is gone, and nothing was said of it`),
  )
  return over('history', 'all that the former release tells of happened here too', [
    ...changed,
    ...lost,
  ])
}

/** Where a record is found now may be another place since: all else of a change stays. */
const said = ({ id: _, to, ...change }: Change) =>
  JSON.stringify({ ...change, to: to === null ? null : 'renamed' })
