import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { generateDataset } from '../pipeline/bench/archive/write.ts'
import { type Runtime, startRuntime } from '../pipeline/bench/run/runtime.ts'
import { writtenAnew } from '../pipeline/bench/run/spelling.ts'
import { loadDataset } from '../pipeline/load/load.ts'
import { paths } from '../pipeline/paths.ts'
import { killLoad, loadWhole } from '../pipeline/proof/killed-loads.ts'
import { isFullRun, show, times } from './full-run.fixture.ts'

vi.setConfig({ testTimeout: times(1_800_000, 240_000) })

/** The database that the live version reads, the idle one, and one filled in peace. */
const live = 1
const idle = 2
const peaceful = 3

const former = generateDataset(11, 6, { texts: false })
const next = generateDataset(12, times(20, 8), { texts: false })
const other = generateDataset(13, times(16, 7), { texts: false })
const folder = mkdtempSync(join(tmpdir(), 'youju-killed-load-'))
let runtime: Runtime

beforeAll(async () => {
  const releases = [
    [live, former],
    [idle, next],
    [peaceful, next],
  ] as const
  const versions = new Map(releases.map(([version, { release }]) => [version, release.id]))
  runtime = await startRuntime(paths.workerConfig, folder, versions)
  for (const [version, { folder: dataset }] of releases) {
    if (version === idle) continue
    await loadDataset((await runtime.of(version)).db, { migrations: paths.migrations, dataset })
  }
})

afterAll(async () => {
  await runtime.close()
  for (const made of [folder, former.folder, next.folder, other.folder]) {
    rmSync(made, { recursive: true, force: true })
  }
})

/** A list, its order, a whole table, a search, the catalogue, and pages made of such. */
const addresses = [
  '/api/v1/replies?limit=5&sort=-signed_on',
  '/api/v1/figures?sort=-value&limit=20',
  '/api/v1/commitments.ndjson?sort=-id&modality=promise',
  '/api/v1/proposals.csv?kind=npc_suggestion',
  '/api/v1/search?q=%E5%85%BB%E8%80%81&limit=20&facet=resource',
  '/api/v1/bodies?sort=-id&limit=50',
  '/api/v1',
  '/replies/?q=',
  '/search/?q=养老',
]

/** Readers leave the machine to the loader now and then. */
const pause = 50

/** What a version answers; each answer names its release, or lists records of its alone. */
async function answersOf(version: number): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const path of addresses) answers.set(path, await answerOf(version, path))
  return answers
}

async function answerOf(version: number, path: string): Promise<string> {
  const { api } = await runtime.of(version)
  // Written otherwise each time, so that it is no answer which the Worker kept.
  const asked = path.startsWith('/api/v1/') ? writtenAnew(path) : path
  const response = await fetch(`${api}${asked}`)
  return `${response.status} ${(await response.text()).replaceAll(api, '')}`
}

test('readers are answered whole and from one release while loads are killed, and the load is run again', async (context) => {
  const before = await answersOf(live)
  const wanted = await answersOf(peaceful)
  const load = (dataset: string) => ({ folder, database: `size-${idle}`, dataset })
  expect([...before, ...wanted].filter(([, answer]) => !answer.startsWith('200 '))).toEqual([])
  const takes = await loadWhole(load(other.folder))

  let isLoading = true
  let answers = 0
  const wrong: string[] = []
  const reader = async (first: number) => {
    for (let nth = first; isLoading; nth += 1) {
      const path = addresses[nth % addresses.length] ?? ''
      answers += 1
      if ((await answerOf(live, path)) !== before.get(path)) wrong.push(path)
      await setTimeout(pause)
    }
  }
  const readers = [reader(0), reader(4)]

  const moments = times(50, 3)
  let killed = 0
  for (let nth = 0; killed < moments; nth += 1) {
    // Spread over the time that a load takes, without order; now the same release again, now another.
    const moment = ((nth * 0.618034) % 1) * takes
    const dataset = Math.floor(nth / 3) % 2 === 0 ? next.folder : other.folder
    // Who was done before is not counted.
    if (await killLoad(load(dataset), moment, nth % 2 === 0 ? 'both' : 'loader')) killed += 1
  }
  await loadWhole(load(next.folder))
  isLoading = false
  await Promise.all(readers)

  expect(wrong).toEqual([])
  expect(answers).toBeGreaterThan(moments)
  // The switch: from now on readers ask the version that reads the other database.
  const after = await answersOf(idle)
  const differing = addresses.filter((path) => after.get(path) !== wanted.get(path))
  expect(differing).toEqual([])
  expect(addresses.filter((path) => after.get(path) === before.get(path))).toEqual([])
  show(
    context,
    'moments at which the loader was killed; the next went on or began anew, the last to its end',
    killed,
  )
  if (isFullRun) show(context, 'answers meanwhile, each whole and of the live release', answers)
})
