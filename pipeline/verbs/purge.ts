import { join } from 'node:path'
import { readDataFolder, readRecorded } from '../authored/data-folder.ts'
import { readArchive } from '../authored/archive.ts'
import { keptAfter, purgeRelease, purgesOf } from '../history/purge.ts'
import { openAnyRelease } from '../history/open-side.ts'
import { writeRecord } from '../history/write-record.ts'
import { paths } from '../paths.ts'
import { formatProblem } from '../problem.ts'
import { Refusal } from '../refusal.ts'
import { digestOf } from '../release/digest.ts'
import { manifestPath } from '../release/manifest.ts'
import { releaseKey } from '../release/release-key.ts'
import { keyVariable } from '../release/sign.ts'
import { writeRelease } from '../release/write-release.ts'
import { say } from '../say.ts'
import { requireHistory } from './compile-data.ts'

/**
 * `npm run purge`: replaces the files of former releases that hold what `data/changes.yaml` says was
 * purged by notices. All of them or none: each release is opened before anything is written.
 */
export function run(given: readonly string[]): number {
  const { archive, problems } = readArchive(readDataFolder(paths.data))
  if (archive === null) throw new Refusal(problems.map(formatProblem).join('\n'))
  const history = requireHistory(readRecorded(paths.data))
  const due = purgesOf(history, archive.changes.value)
  if (due.size === 0) {
    say('No recorded release holds anything that data/changes.yaml says was purged.')
    return 0
  }
  const opened = given.map((file) => openAnyRelease(file, paths.releases))
  const key = releaseKey(archive.site)
  const purged = [...due].map(([recorded, purges]) => {
    const release =
      opened.find(({ manifest }) => manifest.release === recorded.id) ??
      openAnyRelease(recorded.id, paths.releases)
    if (
      digestOf(release.files.get(manifestPath) ?? new Uint8Array()) !==
      recorded.record.manifest_sha256
    )
      throw new Refusal(`These are not the files of release ${recorded.id} as it was recorded.`)
    return [recorded, purgeRelease(recorded, release.files, purges, key)] as const
  })
  for (const [recorded, release] of purged) {
    writeRelease(release.files, release.zip, join(paths.releases, recorded.id))
    writeRecord(paths.data, recorded.id, keptAfter(recorded, release), [recorded.id])
    say(
      `Release ${recorded.id}: ${release.notices?.notices.length ?? 0} files replaced by notices.`,
    )
  }
  say(
    'Commit data/releases/, and deploy: the stored files are replaced then. Old commits still hold the data: rewrite them.',
  )
  if (key === null)
    say(`The notices are not signed: ${keyVariable} is not set, and verify refuses them.`)
  return 0
}
