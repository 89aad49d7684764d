import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type GeneratedDataset, generateDataset } from '../bench/archive/write.ts'
import type { Progress } from '../bench/run/progress.ts'
import { grouped } from '../bench/run/table.ts'
import { pin, workerConfigOf } from '../build/build-site.ts'
import { runTool } from '../build/run-tool.ts'
import { paths } from '../paths.ts'
import { type BuiltPages, builtPages } from './built-pages.ts'
import { childrenTime } from './children-time.ts'
import { type Answered, askOnDemand } from './on-demand.ts'
import { buildPlainSite } from './plain-site.ts'

/** A build and what it took: of several, what the least took. */
export interface Build extends BuiltPages {
  /**
   * Seconds of CPU time of the programs, which are compared: they depend far less than others on
   * what else the machine does. Those of the clock where the system does not tell.
   */
  cpu: number
  /** Seconds that the system took for them: to hand out memory, and to write files. */
  system: number
}

/** Each is built so often: what disturbs a build only adds to it. */
const BUILDS = 3

/** What an archive of one size took. */
export interface Stressed {
  replies: number
  site: Build
  /** Plain pages of the same sizes, one for each page of the site. */
  plain: Build
  /** What pages on demand took; null until they were asked for. */
  answers: readonly Answered[] | null
}

/** Builds the site from made-up archives of several sizes, the smallest first, and plain sites beside them. */
export async function stress(
  seed: number,
  sizes: readonly number[],
  progress: Progress,
  /** Told after each size, so that a run that is broken off has not been for nothing. */
  found: (all: readonly Stressed[]) => void,
): Promise<Stressed[]> {
  mkdirSync(paths.work, { recursive: true })
  const folder = mkdtempSync(join(paths.work, 'stress-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clear)
  try {
    let all: Stressed[] = []
    for (const replies of sizes.toSorted((a, b) => a - b)) {
      const before = all
      for await (const one of stressOne(seed, replies, join(folder, String(replies)), progress)) {
        all = [...before, one]
        found(all)
      }
    }
    return all
  } finally {
    clear()
    process.off('exit', clear)
  }
}

/** Once it is built, and again once it was asked. */
async function* stressOne(
  seed: number,
  replies: number,
  folder: string,
  progress: Progress,
): AsyncGenerator<Stressed> {
  mkdirSync(folder)
  const told = progress.step(`Making up an archive of ${grouped(replies)} replies`)
  const dataset = generateDataset(seed, replies, {
    parent: folder,
    progress: (done) => told(done, replies),
  })
  progress.done()
  const dist = join(folder, 'dist')
  const plainFolder = join(folder, 'plain')
  const buildBoth = async () => {
    // What the build before left would be cleared away first, and be counted.
    for (const built of [dist, plainFolder]) rmSync(built, { recursive: true, force: true })
    const site = await building(progress, `Building the site of ${grouped(replies)} replies`, () =>
      buildFrom(dataset, dist),
    )
    const count = grouped(site.bytes.length)
    const plain = await building(progress, `Building ${count} plain pages`, () =>
      buildPlainSite(plainFolder, site),
    )
    return { site, plain }
  }
  let { site, plain } = await buildBoth()
  for (let built = 1; built < BUILDS; built += 1) {
    const again = await buildBoth()
    site = lesser(site, again.site)
    plain = lesser(plain, again.plain)
  }
  yield { replies, site, plain, answers: null }
  progress.step('Loading it and asking for pages on demand')
  const answers = await askOnDemand(workerConfigOf(dist), join(folder, 'state'), replies, dataset)
  progress.done()
  rmSync(folder, { recursive: true, force: true })
  yield { replies, site, plain, answers }
}

/** The site as `npm run build` makes it, from a dataset that lies ready; returns the folder it is served from. */
async function buildFrom({ folder, release }: GeneratedDataset, dist: string): Promise<string> {
  await runTool('astro', ['build'], { YOUJU_DATASET: folder, YOUJU_DIST: dist })
  pin(workerConfigOf(dist), release.id, folder)
  return join(dist, 'client')
}

const lesser = (one: Build, other: Build) => (other.cpu < one.cpu ? other : one)

async function building(
  progress: Progress,
  title: string,
  build: () => Promise<string>,
): Promise<Build> {
  progress.step(title)
  const before = childrenTime()
  const folder = await build()
  const after = childrenTime()
  const seconds = progress.done()
  const took =
    before === null || after === null
      ? { cpu: seconds, system: 0 }
      : {
          cpu: (after.program - before.program) / 1000,
          system: (after.system - before.system) / 1000,
        }
  return { ...builtPages(folder), ...took }
}
