import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { localCopy, Site } from '../../schemas/site.ts'
import { datasetFolder } from './table.ts'

/**
 * Who runs this copy, for the build to write into pages and Worker alike. Before
 * anything is compiled (a type check of a fresh clone) it is nobody.
 */
export function readSite(): Site {
  const file = join(datasetFolder(), 'site.json')
  if (!existsSync(file)) return localCopy
  return Site.parse(JSON.parse(readFileSync(file, 'utf8')))
}
