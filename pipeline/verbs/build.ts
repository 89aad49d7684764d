import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { writeDataset } from '../dataset/write.ts'
import { paths } from '../paths.ts'
import { say } from '../say.ts'
import { compileData, requireDataset } from './compile-data.ts'
import { runTool } from './run-tool.ts'

/** `npm run build`: data → dataset → static pages and Worker, the release pinned in its configuration. */
export async function run(): Promise<number> {
  say('Proving every number in data/ …')
  const dataset = requireDataset(compileData())
  writeDataset(dataset, paths.dataset)
  say(`Release ${dataset.release.id}: ${dataset.tables.figures.length} figures proved.`)
  say('Building the pages and the Worker …')
  await runTool('astro', ['build'])
  pinRelease(dataset.release.id)
  say('Built.')
  return 0
}

/** One Worker version serves one release: its id is fixed here, not read from the database. */
function pinRelease(release: string) {
  const config = z.looseObject({}).parse(JSON.parse(readFileSync(paths.workerConfig, 'utf8')))
  const pinned = { ...config, vars: { RELEASE: release } }
  writeFileSync(paths.workerConfig, JSON.stringify(pinned, null, 2))
}
