import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourcesIn } from '../build/api-build.ts'
import { paths, root } from '../paths.ts'

/** What decides how records lie in the database, and so what lists and searches answer. */
export const loader = [
  join(root, 'pipeline', 'load'),
  join(root, 'worker', 'stored'),
  paths.migrations,
]

/** The table of releases, which is no part of what a release’s id tells: its rows say more once they are recorded. */
export const releasesIn = (dataset: string) => join(dataset, 'tables', 'releases.ndjson')

/**
 * The digest of all that a database depends on but what the id of its release tells: two that hold
 * the same release in the same layout are alike, so that a change of the API’s code alone loads nothing.
 */
export function layoutOf(dataset: string): string {
  const hash = createHash('sha256')
  for (const folder of [...loader, join(root, 'schemas')]) {
    for (const [name, file] of sourcesIn(folder).toSorted()) {
      hash.update(`${name}\n`).update(readFileSync(file))
    }
  }
  hash.update(readFileSync(releasesIn(dataset)))
  // Of libraries too: search folds its characters by one.
  hash.update(readFileSync(join(root, 'package-lock.json')))
  return hash.digest('hex').slice(0, 16)
}
