import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type DataFolder, readDataFolder } from '../authored/data-folder.ts'
import { compile } from '../compile/compile.ts'
import { drafterOf } from '../draft/drafter.ts'
import { acceptAll } from '../draft/review.ts'
import { replyPage } from '../fixtures/reply-page.ts'
import { wordDraft } from '../fixtures/word-draft.ts'
import { mergesOfTwenty, twentySuggestions, workbookOf } from '../fixtures/tables/workbook.ts'
import { readPage } from '../ingest/read-page.ts'
import { paths, root } from '../paths.ts'
import { sample } from './sample.ts'

/** A command that writes into `data/`, and what it is given. */
interface Writer {
  /** Made in a fresh folder that holds a copy of `data/`; the arguments of the command. */
  prepare: (folder: string) => string[]
}

const id = 'weihai-17-3-58'

/** The commands that write records: each on a copy of `data/`, of made-up pages and tables. */
export const writers: Readonly<Record<'publish' | 'table', Writer>> = {
  publish: {
    prepare: (folder) => {
      const archive = { data: join(folder, 'data'), drafts: join(folder, 'drafts') }
      const page = readPage(Buffer.from(replyPage()), 'page.html')
      drafterOf({ ...archive, today: '2026-11-28' }).draft(page, 'page.html')
      wordDraft(join(archive.drafts, id))
      acceptAll(join(archive.drafts, id))
      return ['publish', '--data', archive.data, '--drafts', archive.drafts, id]
    },
  },
  table: {
    prepare: (folder) => {
      const file = join(folder, 'table.xlsx')
      writeFileSync(file, workbookOf(twentySuggestions(), { merges: mergesOfTwenty }))
      return ['ingest', '--data', join(folder, 'data'), file]
    },
  },
}

/** How a command left `data/` that was killed at one of its steps. */
export interface KilledWriter {
  step: number
  /** All of it was written, or nothing. */
  left: 'all' | 'nothing' | 'something else'
  /** What `npm run check` would refuse. */
  problems: number
  /** Run again, it came to the same end as one that was never killed. */
  finished: boolean
}

/**
 * Runs a command to its end, then once for each of `count` of its steps on the disk,
 * spread over all of them, killed there with half a file written.
 */
export function killWriter({ prepare }: Writer, count: number): KilledWriter[] {
  const before = readDataFolder(paths.data)
  const whole = tryAt(prepare, Infinity)
  const after = readDataFolder(whole.data)
  rmSync(whole.folder, { recursive: true })
  // Else every moment would look as if nothing had been lost.
  if (isDeepStrictEqual(before, after))
    throw new Error(`nothing is written by ${whole.args.join(' ')}`)
  return sample([...Array(whole.steps).keys()], count).map((step) => {
    const { data, folder, args } = tryAt(prepare, step)
    const found = readDataFolder(data)
    const { problems } = compile(found)
    run(args, {})
    const isFinished = isDeepStrictEqual(readDataFolder(data), after)
    rmSync(folder, { recursive: true })
    return {
      step,
      left: leftOf(found, before, after),
      problems: problems.length,
      finished: isFinished,
    }
  })
}

function tryAt(prepare: Writer['prepare'], step: number) {
  const folder = mkdtempSync(join(tmpdir(), 'youju-killed-'))
  const data = join(folder, 'data')
  cpSync(paths.data, data, { recursive: true })
  const args = prepare(folder)
  const told = join(folder, 'steps')
  run(args, { YOUJU_KILL_AT: String(step), YOUJU_STEPS: told })
  return {
    folder,
    data,
    args,
    steps: step === Infinity ? Number(readFileSync(told, 'utf8')) : step,
  }
}

function run(args: readonly string[], env: Record<string, string>): void {
  const hook = new URL('kill-at-step.ts', import.meta.url).href
  const first = 'YOUJU_KILL_AT' in env ? ['--import', hook] : []
  spawnSync(process.execPath, [...first, join(root, 'pipeline', 'youju.mjs'), ...args], {
    env: { ...process.env, ...env },
  })
}

function leftOf(found: DataFolder, before: DataFolder, after: DataFolder): KilledWriter['left'] {
  if (isDeepStrictEqual(found, after)) return 'all'
  return isDeepStrictEqual(found, before) ? 'nothing' : 'something else'
}
