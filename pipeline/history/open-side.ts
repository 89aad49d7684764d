import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { ReleaseId } from '../../schemas/release.ts'
import { resourceNames } from '../../schemas/resources.ts'
import { readFolder } from '../authored/data-folder.ts'
import { Refusal } from '../refusal.ts'
import type { Files } from '../release/files.ts'
import { openFiles, openRelease, type OpenRelease } from '../verify/open-release.ts'
import { checkDigests } from '../verify/digests.ts'
import { readTables } from '../verify/tables.ts'
import type { Side } from './diff.ts'
import { noticeIn } from './notice.ts'

/**
 * Opens a release by what a person has of it: its zip, the folder it was unpacked to, or its id,
 * where its files are kept in `releases`. Refuses files that are not those that its manifest lists.
 */
export function openAnyRelease(given: string, releases: string): OpenRelease {
  const kept = join(releases, given)
  const path = ReleaseId.safeParse(given).success && existsSync(kept) ? kept : given
  if (!existsSync(path)) throw new Refusal(noSuch(given, releases))
  return statSync(path).isDirectory()
    ? openFiles(filesIn(path), `youju-${basename(resolve(path)).replace(/^youju-/, '')}`)
    : openRelease(new Uint8Array(readFileSync(path)))
}

const noSuch = (given: string, releases: string) =>
  ReleaseId.safeParse(given).success
    ? `The files of release ${given} are not here. Download its zip from /data/releases/${given}/, and name the zip; or unpack it to ${join(releases, given)}.`
    : `There is no file or folder ${given}.`

/** The files of a folder, but for the zip that lies beside them. */
const filesIn = (folder: string): Files =>
  new Map([...readFolder(folder)].filter(([path]) => !/^youju-[^/]*\.zip$/.test(path)))

/** The tables of a release, to be compared. */
export function sideOf(release: OpenRelease): Side {
  const { files, manifest } = release
  const replaced = [...files].filter(([, bytes]) => noticeIn(bytes) !== null).map(([path]) => path)
  const gone = resourceNames.find((name) => replaced.includes(`${name}.ndjson`))
  if (gone !== undefined) {
    throw new Refusal(
      `${gone}.ndjson of release ${manifest.release} was replaced by a notice: personal data was removed from it, and it can no longer be compared.`,
    )
  }
  const wrong = checkDigests(release, new Set(replaced)).find(({ outcome }) => outcome === 'failed')
  if (wrong !== undefined) throw new Refusal(`Release ${manifest.release}: ${wrong.says}.`)
  const { tables, findings } = readTables(release)
  const [unread] = findings
  if (unread !== undefined) throw new Refusal(`Release ${manifest.release}: ${unread.says}.`)
  return {
    release: manifest.release,
    tables: new Map([...tables].map(([name, { lines }]) => [name, lines])),
  }
}
