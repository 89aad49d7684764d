import { jsonOfRecord, jsonOfRefusal } from '../ingest/json-line.ts'
import { count, emptyTally, ingestFile, type Outcome, sayTally } from '../ingest/run-over.ts'
import { sayOutcome } from '../ingest/say-record.ts'
import { walk } from '../ingest/walk.ts'
import { Refusal } from '../refusal.ts'
import { say } from '../say.ts'

const usage = 'Usage: npm run ingest -- [--json] <saved page, folder, or - for standard input>…'

/**
 * `npm run ingest -- [--json] PATH…`: reads saved pages and says what they are.
 * With `--json` standard output holds one JSON object a line and nothing else.
 */
export async function run(args: readonly string[]): Promise<number> {
  const asJson = args.includes('--json')
  const paths = args.filter((arg) => arg !== '--json' && arg !== '--')
  const unknown = paths.find((path) => path.startsWith('--'))
  if (unknown !== undefined) throw new Refusal(`Unknown option ${unknown}. ${usage}`)
  if (paths.length === 0) throw new Refusal(usage)
  const tally = emptyTally()
  let done = 0
  const reader = watchReader()
  for (const file of walk(paths)) {
    if (reader.isGone) return 0
    const outcome = ingestFile(file)
    count(tally, outcome)
    await print(asJson ? JSON.stringify(jsonOf(outcome)) : sayOutcome(outcome))
    done += 1
    if (done % 100 === 0) say(`${done} files read, the last ${file}`)
  }
  console.error(sayTally(tally))
  return 0
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
