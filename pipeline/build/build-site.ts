import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Dataset } from '../compile/compile.ts'
import { writeDataset } from '../dataset/write.ts'
import { layoutOf, loader, releasesIn } from '../load/layout.ts'
import { apiBuildOf } from './api-build.ts'
import { runTool } from './run-tool.ts'

/** Where a build reads its dataset and puts what it makes. */
export interface BuildFolders {
  dataset: string
  dist: string
}

/** Writes the dataset, builds pages and Worker from it, and pins the release and the API’s build into the Worker. */
export async function buildSite(dataset: Dataset, folders: BuildFolders): Promise<void> {
  writeDataset(dataset, folders.dataset)
  await runTool('astro', ['build'], {
    YOUJU_DATASET: folders.dataset,
    YOUJU_DIST: folders.dist,
  })
  pin(workerConfigOf(folders.dist), dataset.release.id, folders.dataset)
}

/** The configuration that the Cloudflare adapter writes beside the Worker. */
export const workerConfigOf = (dist: string) => join(dist, 'server', 'wrangler.json')

/** One Worker version serves one release by one code: both are fixed here, not read from the database. */
export function pin(workerConfig: string, release: string, dataset: string) {
  const config = z
    .looseObject({ main: z.string() })
    .parse(JSON.parse(readFileSync(workerConfig, 'utf8')))
  const build = apiBuildOf(join(dirname(workerConfig), config.main), loader, releasesIn(dataset))
  const vars = { RELEASE: release, API_BUILD: build, LAYOUT: layoutOf(dataset) }
  const pinned = { ...config, vars }
  writeFileSync(workerConfig, JSON.stringify(pinned, null, 2))
}
