import { basename } from 'node:path'
import { type Drafter, drafterOf } from '../draft/drafter.ts'
import { jsonOfRecord, jsonOfRefusal } from '../ingest/json-line.ts'
import { count, emptyTally, ingestFile, type Outcome, sayTally } from '../ingest/run-over.ts'
import { sayOutcome } from '../ingest/say-record.ts'
import { walk } from '../ingest/walk.ts'
import { Refusal } from '../refusal.ts'
import { say } from '../say.ts'
import { readTableOptions, type TableOptions } from '../tables/options.ts'
import { isTableFile } from '../tables/read/read-table-file.ts'
import { ingestTableFile, type TableOutcome } from '../tables/run-tables.ts'
import { archiveOptions, today } from './archive-options.ts'

const usage = [
  'Usage: npm run ingest -- [--json | --read] <saved page, table, folder, or - for standard input>…',
  '  tables (.csv, .xlsx): [--dry-run] [--place weihai] [--of <claim>] [--column 1=number]',
  '                        [--publisher <name>] [--url <address>] [--retrieved <day>]',
].join('\n')

/**
 * `npm run ingest -- PATH…`: reads saved pages and drafts their records in `drafts/`.
 * With `--json` it writes nothing, and standard output holds one JSON object a line
 * and nothing else; with `--read` it only says what was read. Tables go into `data/`,
 * unless with `--dry-run`.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { data, drafts, rest: others } = archiveOptions(args)
  const { options, rest } = readTableOptions(others)
  const modes: string[] = rest.filter((arg) => arg === '--json' || arg === '--read')
  const given = rest.filter((arg) => !modes.includes(arg))
  const unknown = given.find((path) => path.startsWith('--'))
  if (unknown !== undefined) throw new Refusal(`Unknown option ${unknown}. ${usage}`)
  if (given.length === 0) throw new Refusal(usage)
  const isPage = (path: string) => !isTableFile(path)
  const isRead = modes.length > 0 || options.dryRun || !given.some(isPage)
  const drafter = isRead ? null : drafterOf({ data, drafts, today: today() })
  const tally = emptyTally()
  const tables: TableOutcome[] = []
  let done = 0
  const reader = watchReader()
  for (const file of walk(given)) {
    if (reader.isGone) return 0
    if (modes.length === 0 && isTableFile(file)) {
      tables.push(await runTable(file, data, options))
      continue
    }
    const outcome = ingestFile(file)
    count(tally, outcome)
    if (drafter !== null) await print(sayDrafted(outcome, drafter))
    else
      await print(modes.includes('--json') ? JSON.stringify(jsonOf(outcome)) : sayOutcome(outcome))
    done += 1
    if (done % 100 === 0) say(`${done} files read, the last ${file}`)
  }
  if (tables.length === 0 || done > 0) console.error(sayTally(tally))
  if (tables.length > 0) console.error(sayTables(tables, options))
  return tables.some(({ refused }) => refused) ? 1 : 0
}

async function runTable(file: string, data: string, options: TableOptions): Promise<TableOutcome> {
  const outcome = ingestTableFile(file, data, options, today())
  await print([file, ...outcome.lines].join('\n'))
  return outcome
}

function sayTables(tables: readonly TableOutcome[], { dryRun }: TableOptions): string {
  const files = tables.reduce((sum, table) => sum + table.files, 0)
  const refused = tables.filter((table) => table.refused).length
  const count = `${tables.length} tables, ${refused} of them refused`
  if (files === 0) return `${count}. Nothing to change in data/.`
  return dryRun
    ? `${count}. ${files} files of data/ would be written; run it without --dry-run to write them.`
    : `${count}. ${files} files of data/ written. Read them (git diff), then npm run check.`
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
