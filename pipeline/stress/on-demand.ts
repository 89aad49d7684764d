import { performance } from 'node:perf_hooks'
import { loadDataset } from '../load/load.ts'
import { paths } from '../paths.ts'
import type { GeneratedDataset } from '../bench/archive/write.ts'
import { startRuntime } from '../bench/run/runtime.ts'
import { median } from '../bench/run/statistics.ts'

/** Pages that the Worker renders when they are asked for, as readers ask for them. */
const asked = [
  '/replies/',
  '/replies/?signed_on=2024&sort=signed_on',
  '/proposals/',
  '/proposals/?number=77',
  '/commitments/?modality=promise&sort=due_latest',
  '/grants/',
  '/facilities/',
  '/satisfaction/',
  '/checks/',
  '/disclosures/',
  '/search/?q=养老',
  '/search/?q=不得超过',
]

export interface Answered {
  path: string
  /** The middle of several tries. */
  ms: number
  bytes: number
}

/** Loads an archive into a database and asks the Worker built with it for its pages. */
export async function askOnDemand(
  workerConfig: string,
  folder: string,
  replies: number,
  { folder: dataset, release }: GeneratedDataset,
): Promise<Answered[]> {
  const runtime = await startRuntime(workerConfig, folder, new Map([[replies, release.id]]))
  try {
    const { api, db } = await runtime.of(replies)
    await loadDataset(db, { migrations: paths.migrations, dataset })
    const answers: Answered[] = []
    for (const path of asked) answers.push(await measure(api, path))
    return answers
  } finally {
    await runtime.close()
  }
}

const tries = 5

async function measure(origin: string, path: string): Promise<Answered> {
  const times: number[] = []
  let bytes = 0
  // The first try warms up.
  for (let attempt = -1; attempt < tries; attempt += 1) {
    const begun = performance.now()
    const response = await fetch(`${origin}${path}`)
    bytes = (await response.arrayBuffer()).byteLength
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    if (attempt >= 0) times.push(performance.now() - begun)
  }
  return { path, ms: median(times), bytes }
}
