import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Change } from '../../schemas/change.ts'
import type { Site } from '../../schemas/site.ts'
import { releasesHere } from '../history/releases-here.ts'
import { thisHolder } from '../holder.ts'
import { remotePart } from '../load/fill.ts'
import { heldOf } from '../load/load.ts'
import { statementsFor } from '../load/statements.ts'
import { paths } from '../paths.ts'
import { releaseKey } from '../release/release-key.ts'
import { say } from '../say.ts'
import type { Material } from './deploy.ts'
import { deployedConfig, type Pins } from './worker-config.ts'

/** So long may a part take, or the upload of the pages, before another may take the database. */
const seconds = 3600

/** How a deploy takes a database. */
export const remoteManner = (takeOver: boolean) => ({
  holder: thisHolder(),
  seconds,
  partBytes: remotePart,
  takeOver,
  progress: (statements: number) => {
    say(`${statements} statements are in`)
  },
})

/** Where readers reach the site; a dry run does without, and takes any. */
export const originOf = ({ origin }: Site) => new URL(origin ?? 'https://youju.example').origin

/** What was built here, as a deploy takes it to an account. */
export function builtMaterial(
  site: Site,
  commit: string,
  { takeOver, again }: { takeOver: boolean; again: boolean },
): Material {
  const origin = originOf(site)
  return {
    wanted: { ...heldOf(paths.dataset), commit, releases: releasesHere(releaseKey(site)), again },
    purges: purgesOf(paths.dataset),
    statements: () => statementsFor(paths, () => undefined),
    configure: (database) => writeConfig({ ...database, origin }),
    manner: remoteManner(takeOver),
    say,
  }
}

/** The entries of a dataset’s ledger by which personal data was removed. */
function purgesOf(dataset: string): string[] {
  const rows = readFileSync(join(dataset, 'tables', 'changes.ndjson'), 'utf8').split('\n')
  const changes = rows.filter((row) => row !== '').map((row) => Change.parse(JSON.parse(row)))
  return changes.filter(({ action }) => action === 'purged').map(({ id }) => id)
}

/** Beside the configuration that was built, which names its files from there. */
export function writeConfig(pins: Pins): string {
  const file = join(dirname(paths.workerConfig), 'wrangler.deploy.json')
  const built: unknown = JSON.parse(readFileSync(paths.workerConfig, 'utf8'))
  writeFileSync(file, JSON.stringify(deployedConfig(built, pins), null, 2))
  return file
}
