import { buildSite } from '../build/build-site.ts'
import { paths } from '../paths.ts'
import { say } from '../say.ts'
import { compileData, requireDataset } from './compile-data.ts'

/** `npm run build`: data → dataset → static pages and Worker. */
export async function run(): Promise<number> {
  say('Proving every number in data/ …')
  const dataset = requireDataset(compileData())
  say(`Release ${dataset.release.id}: ${dataset.tables.figures.length} figures proved.`)
  say('Building the pages and the Worker …')
  await buildSite(dataset, paths)
  say('Built.')
  return 0
}
