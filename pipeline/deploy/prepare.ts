import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Site } from '../../schemas/site.ts'
import { thisHolder } from '../holder.ts'
import { heldOf } from '../load/load.ts'
import { statementsFor } from '../load/statements.ts'
import { paths } from '../paths.ts'
import { releasesHere } from '../history/releases-here.ts'
import { type StoredFile, storedFiles } from '../history/stored.ts'
import { manifestPath } from '../release/manifest.ts'
import { releaseKey } from '../release/release-key.ts'
import { say } from '../say.ts'
import type { Material } from './deploy.ts'
import { deployedConfig, type Pins } from './worker-config.ts'

/** What one call of wrangler sends to D1 at most, about; its bound is 5 GB, and a failed one is sent again. */
const partBytes = 32_000_000

/** So long may a part take, or the upload of the pages, before another may take the database. */
const seconds = 3600

/** How a deploy takes a database. */
export const remoteManner = (takeOver: boolean) => ({
  holder: thisHolder(),
  seconds,
  partBytes,
  takeOver,
  progress: (part: number) => {
    say(`part ${part} is in`)
  },
})

/** Where readers reach the site; a dry run does without, and takes any. */
export const originOf = ({ origin }: Site) => new URL(origin ?? 'https://youju.example').origin

/** What was built here, as a deploy takes it to an account. */
export function builtMaterial(site: Site, commit: string, takeOver: boolean): Material {
  const held = heldOf(paths.dataset)
  const origin = originOf(site)
  return {
    wanted: { ...held, commit },
    statements: () => statementsFor(paths, () => undefined),
    files: () => releaseFiles(site),
    lastFile: `${held.release}/${manifestPath}`,
    configure: (database) => writeConfig({ ...database, origin }),
    manner: remoteManner(takeOver),
    say,
  }
}

/** The present release after all others: where its last file is, all of them are. */
function releaseFiles(site: Site): StoredFile[] {
  const { kept, missing, present } = releasesHere(releaseKey(site))
  for (const id of missing) {
    say(`The files of release ${id} are not here: the bucket keeps what it has of it.`)
  }
  const now = present()
  const others = kept.filter(({ id }) => id !== now.id)
  return [...others, now].flatMap(({ id, release }) => storedFiles(id, release))
}

/** Beside the configuration that was built, which names its files from there. */
export function writeConfig(pins: Pins): string {
  const file = join(dirname(paths.workerConfig), 'wrangler.deploy.json')
  const built: unknown = JSON.parse(readFileSync(paths.workerConfig, 'utf8'))
  writeFileSync(file, JSON.stringify(deployedConfig(built, pins), null, 2))
  return file
}
