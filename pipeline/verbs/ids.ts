import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../paths.ts'
import { compileData, requireDataset } from './compile-data.ts'

/** `npm run ids`: appends the records that are new to the register. It never removes a line. */
export function run(): number {
  const compilation = compileData()
  const { unregistered, problems } = compilation
  // All new ids make one problem together; any other stands in the way of registering them.
  if (problems.length > 1 || unregistered.length === 0) {
    requireDataset(compilation)
    console.log('Every published record is registered.')
    return 0
  }
  const lines = unregistered.map(({ on, resource, id }) => `${on} ${resource} ${id}\n`)
  appendFileSync(join(paths.data, 'ids.txt'), lines.join(''))
  console.log(`${lines.length} ids appended to data/ids.txt.`)
  return 0
}
