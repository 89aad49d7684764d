import { basename } from 'node:path'
import { type Drafter, drafterOf } from '../draft/drafter.ts'
import { jsonOfRecord, jsonOfRefusal } from '../ingest/json-line.ts'
import { count, emptyTally, ingestFile, type Outcome, sayTally } from '../ingest/run-over.ts'
import { sayOutcome } from '../ingest/say-record.ts'
import { walk } from '../ingest/walk.ts'
import { Refusal } from '../refusal.ts'
import { say } from '../say.ts'
import { archiveOptions, today } from './archive-options.ts'

const usage =
  'Usage: npm run ingest -- [--json | --read] <saved page, folder, or - for standard input>…'

/**
 * `npm run ingest -- PATH…`: reads saved pages and drafts their records in `drafts/`.
 * With `--json` it writes nothing, and standard output holds one JSON object a line
 * and nothing else; with `--read` it only says what was read.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { rest, data, drafts } = archiveOptions(args)
  const modes: string[] = rest.filter((arg) => arg === '--json' || arg === '--read')
  const paths = rest.filter((arg) => !modes.includes(arg))
  const unknown = paths.find((path) => path.startsWith('--'))
  if (unknown !== undefined) throw new Refusal(`Unknown option ${unknown}. ${usage}`)
  if (paths.length === 0) throw new Refusal(usage)
  const drafter = modes.length > 0 ? null : drafterOf({ data, drafts, today: today() })
  const tally = emptyTally()
  let done = 0
  const reader = watchReader()
  for (const file of walk(paths)) {
    if (reader.isGone) return 0
    const outcome = ingestFile(file)
    count(tally, outcome)
    if (drafter !== null) await print(sayDrafted(outcome, drafter))
    else
      await print(modes.includes('--json') ? JSON.stringify(jsonOf(outcome)) : sayOutcome(outcome))
    done += 1
    if (done % 100 === 0) say(`${done} files read, the last ${file}`)
  }
  console.error(sayTally(tally))
  return 0
}

function sayDrafted({ file, record, refused }: Outcome, drafter: Drafter): string {
  if (record === null) return `${file}\n  refused: ${refused}.`
  return `${file}\n  ${drafter.draft(record, basename(file)).says}`
}

function jsonOf({ file, record, refused }: Outcome) {
  return record === null ? jsonOfRefusal(file, refused) : jsonOfRecord(file, record)
}

/** Whoever reads may stop early, as `head` does: then there is nothing left to do. */
function watchReader(): { isGone: boolean } {
  const reader = { isGone: false }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    reader.isGone = true
  })
  return reader
}

/** Waits until the line is taken, or will never be: memory stays flat over any number of pages. */
async function print(line: string): Promise<void> {
  await new Promise((resolve) => process.stdout.write(`${line}\n`, resolve))
}
