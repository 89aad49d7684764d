import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Diff } from '../../schemas/diff.ts'
import { datasetFolder } from './table.ts'

/**
 * What a release has otherwise than the one before it; null for the first, before it is
 * recorded, and where a purge took it away.
 */
export function readDiff(release: string): Diff | null {
  const file = join(datasetFolder(), 'releases', release, 'diff.json')
  return existsSync(file) ? Diff.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}
