import { join } from 'node:path'
import { readDataFolder, readRecorded } from '../authored/data-folder.ts'
import { compile } from '../compile/compile.ts'
import { type Content, contentOf } from '../release/content.ts'

/** What the real data publishes. */
export function realContent(): Content {
  const data = join(import.meta.dirname, '..', '..', 'data')
  const { dataset } = compile(readDataFolder(data), readRecorded(data))
  if (dataset === null) throw new Error('the data does not compile')
  return contentOf(dataset)
}
