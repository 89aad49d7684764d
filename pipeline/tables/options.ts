import { ColumnMeaning } from '../../schemas/table.ts'
import { isPartialDate } from '../../schemas/partial-date.ts'
import { Refusal } from '../refusal.ts'
import type { Told } from './find-header.ts'
import type { Provenance } from './plan/source.ts'

/** What an editor tells of a table on the command line. */
export interface TableOptions {
  dryRun: boolean
  place: string | null
  /** The claim that a table of grants or facilities itemises: `weihai-17-2-77_grants-total`. */
  of: string | null
  told: Told
  provenance: Provenance
}

export const noOptions: TableOptions = {
  dryRun: false,
  place: null,
  of: null,
  told: new Map(),
  provenance: { publisher: null, url: null, retrievedOn: null },
}

/** The options of tables among the arguments of `ingest`, and what is left of these. */
export function readTableOptions(args: readonly string[]): {
  options: TableOptions
  rest: string[]
} {
  const told = new Map<number, ColumnMeaning>()
  const options = { ...noOptions, told, provenance: { ...noOptions.provenance } }
  const rest: string[] = []
  const queue = [...args]
  for (let arg = queue.shift(); arg !== undefined; arg = queue.shift()) {
    const value = () => {
      const next = queue.shift()
      if (next === undefined || next.startsWith('--')) throw new Refusal(`${arg} needs a value.`)
      return next
    }
    if (arg === '--dry-run') options.dryRun = true
    else if (arg === '--place') options.place = value()
    else if (arg === '--of') options.of = value()
    else if (arg === '--publisher') options.provenance.publisher = value()
    else if (arg === '--url') options.provenance.url = addressOf(value())
    else if (arg === '--retrieved') options.provenance.retrievedOn = dateOf(value())
    else if (arg === '--column') addColumn(told, value())
    else rest.push(arg)
  }
  return { options, rest }
}

function addColumn(told: Map<number, ColumnMeaning>, words: string) {
  const [, column, name] = /^([0-9]+)=([a-z_]+)$/.exec(words) ?? []
  const means = ColumnMeaning.safeParse(name).data
  if (column === undefined || means === undefined)
    throw new Refusal(
      `--column ${words}: write a column and what it means, such as 1=number. Meanings: ${ColumnMeaning.options.join(', ')}.`,
    )
  told.set(Number(column), means)
}

function addressOf(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text
  throw new Refusal(`--url ${text}: write the whole address, beginning with https://.`)
}

function dateOf(text: string): string {
  if (isPartialDate(text)) return text
  throw new Refusal(`--retrieved ${text}: write a day such as 2026-11-24.`)
}
