import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { median } from '../bench/run/statistics.ts'
import { listDrafts } from '../draft/write-draft.ts'
import { replyPage } from '../fixtures/reply-page.ts'
import { paths, root } from '../paths.ts'

/** A run that drafts many pages. */
export interface DraftedMany {
  drafts: number
  /** Whether it came to its end in the heap it was given. */
  ended: boolean
  /** How often it said how far it was. */
  saidHowFar: number
  /** The median time of a page in the last quarter, as a share of that in the first. */
  growth: number
}

/** Drafts made-up pages in one run, in a heap that holds the program and few of them. */
export async function draftMany(count: number, heapInMegabytes: number): Promise<DraftedMany> {
  const folder = mkdtempSync(join(tmpdir(), 'youju-many-'))
  const [pages, drafts] = [join(folder, 'pages'), join(folder, 'drafts')]
  mkdirSync(pages)
  for (let number = 1; number <= count; number += 1)
    writeFileSync(join(pages, `${String(number).padStart(4, '0')}.html`), replyPage(number))
  const heap = `--max-old-space-size=${heapInMegabytes}`
  const front = join(root, 'pipeline', 'youju.mjs')
  const args = [heap, front, 'ingest', '--data', paths.data, '--drafts', drafts, pages]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const ticks: number[] = []
  let saidHowFar = 0
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.includes('drafts/')) ticks.push(performance.now())
  })
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (/\d+ files read/u.test(line)) saidHowFar += 1
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const made = listDrafts(drafts).length
  rmSync(folder, { recursive: true, force: true })
  return { drafts: made, ended: code === 0, saidHowFar, growth: growthOf(ticks) }
}

function growthOf(ticks: readonly number[]): number {
  const times = ticks.slice(1).map((tick, at) => tick - (ticks[at] ?? tick))
  const quarter = Math.floor(times.length / 4)
  return median(times.slice(-quarter)) / median(times.slice(0, quarter))
}
