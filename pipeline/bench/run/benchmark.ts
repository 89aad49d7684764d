import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { loadDataset } from '../../load/load.ts'
import { paths } from '../../paths.ts'
import { type GeneratedDataset, generateDataset } from '../archive/write.ts'
import { contendersOf } from './contenders.ts'
import { csvRequest } from './csv-request.ts'
import { Measurer } from './measure.ts'
import type { Progress } from './progress.ts'
import { compareWithBare } from './ratios.ts'
import { list, requestsFor } from './requests.ts'
import type { Results, SizeResult } from './results.ts'
import { type Runtime, startRuntime } from './runtime.ts'
import { type Samples, takeSamples } from './samples.ts'
import { writtenAnew } from './spelling.ts'
import { median } from './statistics.ts'
import { grouped } from './table.ts'

export interface BenchmarkWishes {
  seed: number
  sizes: readonly number[]
  /** Tries of each request, of which the middle counts. */
  tries: number
  /** How long each kind of request is repeated in each round. */
  milliseconds: number
}

/** The size on which the Worker is compared with the bare one, where it is among those measured. */
const comparedOn = 10_000

interface Made {
  replies: number
  dataset: GeneratedDataset
  seconds: number
}

/** Makes archives up, loads them and measures. It leaves nothing behind, also when the process is ended. */
export async function runBenchmark(wishes: BenchmarkWishes, progress: Progress): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'youju-bench-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clear)
  const made: Made[] = []
  let runtime: Runtime | null = null
  try {
    for (const replies of wishes.sizes.toSorted((a, b) => a - b)) {
      made.push(makeUp(wishes.seed, replies, folder, progress))
    }
    const releases = new Map(made.map(({ replies, dataset }) => [replies, dataset.release.id]))
    runtime = await startRuntime(paths.workerConfig, folder, releases)
    return await measureAll(runtime, made, wishes, progress)
  } finally {
    await runtime?.close()
    clear()
    process.off('exit', clear)
  }
}

function makeUp(seed: number, replies: number, parent: string, progress: Progress): Made {
  const told = progress.step(`Making up an archive of ${grouped(replies)} replies`)
  const dataset = generateDataset(seed, replies, {
    texts: false,
    parent,
    progress: (done) => told(done, replies),
  })
  return { replies, dataset, seconds: progress.done() }
}

async function measureAll(
  runtime: Runtime,
  made: readonly Made[],
  { tries, milliseconds }: BenchmarkWishes,
  progress: Progress,
): Promise<Results> {
  const sizes: Omit<SizeResult, 'bigramMs'>[] = []
  const samplesOf = new Map<number, Samples>()
  for (const { replies, dataset, seconds } of made) {
    const loaded = await load(runtime, replies, dataset, progress)
    const samples = takeSamples(dataset.folder, dataset.release)
    samplesOf.set(replies, samples)
    const measured = await measureSize(runtime, replies, samples, tries, progress)
    sizes.push({ replies, generateSeconds: seconds, ...loaded, measured })
  }
  const bigramMs = await timeInTurns(runtime, samplesOf, tries * 5)
  const ratiosOn =
    made.find(({ replies }) => replies === comparedOn)?.replies ?? made[0]?.replies ?? 0
  const samples = samplesOf.get(ratiosOn)
  if (samples === undefined) throw new Error('no archive to compare on')
  const { api } = await runtime.of(ratiosOn)
  const contenders = await contendersOf(api, runtime.constantFromD1, samples)
  const told = progress.step('Comparing with a bare Worker')
  const ratios = await compareWithBare(runtime.bare, contenders, milliseconds, told)
  progress.done()
  return {
    sizes: sizes.map((size) => ({ ...size, bigramMs: bigramMs.get(size.replies) ?? 0 })),
    ratios,
    ratiosOn,
  }
}

async function load(
  runtime: Runtime,
  replies: number,
  { folder, release }: GeneratedDataset,
  progress: Progress,
) {
  const { db } = await runtime.of(replies)
  const of = release.tables.reduce((sum, { records }) => sum + records, 1)
  const told = progress.step(`Loading ${grouped(of)} records of ${grouped(replies)} replies`)
  const loaded = new Map<string, number>()
  const folders = { migrations: paths.migrations, dataset: folder }
  const records = await loadDataset(db, folders, (resource, done) => {
    loaded.set(resource, done)
    told(
      [...loaded.values()].reduce((sum, each) => sum + each, 0),
      of,
    )
  })
  const loadSeconds = progress.done()
  const { meta } = await db.prepare('SELECT 1').all()
  return { records, loadSeconds, databaseBytes: meta.size_after }
}

async function measureSize(
  runtime: Runtime,
  replies: number,
  samples: Samples,
  tries: number,
  progress: Progress,
) {
  const worker = await runtime.of(replies)
  const csv = await csvRequest(worker.api)
  const requests = [...requestsFor(samples), ...(csv === null ? [] : [csv])]
  const told = progress.step(
    `Asking ${grouped(requests.length)} requests of ${grouped(replies)} replies`,
  )
  const measurer = new Measurer(worker, tries)
  const measured: SizeResult['measured'][number][] = []
  for (const [index, asked] of requests.entries()) {
    const cost = await measurer.measure(asked)
    if (cost !== null) measured.push(cost)
    told(index + 1, requests.length)
  }
  await measurer.close()
  progress.done()
  return measured
}

/** Milliseconds of a search page for the commonest bigram, one request of each size after the other. */
async function timeInTurns(
  runtime: Runtime,
  samplesOf: ReadonlyMap<number, Samples>,
  rounds: number,
) {
  const times = new Map<number, number[]>()
  for (let round = 0; round < rounds; round += 1) {
    for (const [replies, { words }] of samplesOf) {
      const { api } = await runtime.of(replies)
      const path = writtenAnew(list('search', { q: words.commonestBigram }))
      const begun = performance.now()
      const { body } = await request(api + path)
      await body.text()
      times.set(replies, [...(times.get(replies) ?? []), performance.now() - begun])
    }
  }
  return new Map([...times].map(([replies, each]) => [replies, median(each)]))
}
