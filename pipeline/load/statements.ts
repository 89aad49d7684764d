import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { searchBase } from '../../worker/stored/search/table.ts'
import { Inserts, payloadTable, quoted } from './inserts.ts'
import { rowsOf } from './rows.ts'

/** Where the database’s tables are described, and what is to fill them. */
export interface Folders {
  migrations: string
  dataset: string
}

/** How far a load has come: called after each resource, and now and then within a long one. */
export type Progress = (resource: ResourceName, records: number) => void

/**
 * Every statement that makes an empty database hold a compiled dataset, in their order: the
 * migrations, then each record as the very line the compiler wrote, with what lists of it are asked
 * by. They are the same ones for every database, and each is as short as D1 wants it.
 */
export async function* statementsFor(
  folders: Folders,
  progress: Progress,
): AsyncGenerator<string, number> {
  for (const file of readdirSync(folders.migrations).sort()) {
    if (file.endsWith('.sql')) yield* statementsIn(join(folders.migrations, file))
  }
  yield payloadTable
  let records = 0
  let wordBytes = 0
  for (const resource of resourceNames) {
    const loaded = yield* tableOf(resource, folders.dataset, progress)
    records += loaded.records
    wordBytes += loaded.wordBytes
  }
  yield 'DROP TABLE payload'
  yield* mergedWords(wordBytes)
  return records
}

async function* tableOf(
  resource: ResourceName,
  dataset: string,
  progress: Progress,
): AsyncGenerator<string, { records: number; wordBytes: number }> {
  const records = new Inserts(
    `INSERT INTO ${resource} (n, id, r, fields, record)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4`,
  )
  const terms = new Inserts(
    'INSERT INTO terms (field, value, n) SELECT value ->> 0, value ->> 1, value ->> 2',
  )
  const keys = new Inserts(
    `INSERT INTO keys (field, key, r, n)
     SELECT value ->> 0, coalesce(value ->> 1, x''), value ->> 2, value ->> 3`,
  )
  const words = new Inserts('INSERT INTO search (rowid, tokens) SELECT value ->> 0, value ->> 1')
  const counted = new Inserts(
    'INSERT INTO counts (field, value, records) SELECT value ->> 0, value ->> 1, value ->> 2',
  )
  const counts = new Map<number, Map<string, number>>()
  let loaded = 0
  let wordBytes = 0
  const rows = rowsOf(resource, join(dataset, 'tables', `${resource}.ndjson`))
  for await (const { n, r, id, line, indexed, tokens } of rows) {
    yield* records.add([n, id, r, JSON.stringify(indexed.fields), line])
    for (const [field, value] of indexed.terms) {
      yield* terms.add([field, value, n])
      const values = counts.get(field) ?? new Map<string, number>()
      counts.set(field, values.set(value, (values.get(value) ?? 0) + 1))
    }
    for (const [field, key] of indexed.keys) yield* keys.add([field, key, r, n])
    if (tokens !== '') yield* words.add([searchBase(resource) + n, tokens])
    wordBytes += tokens.length
    loaded += 1
    if (loaded % 10_000 === 0) progress(resource, loaded)
  }
  for (const [field, values] of counts) {
    for (const [value, many] of values) yield* counted.add([field, value, many])
  }
  for (const inserts of [records, terms, keys, words, counted]) yield* inserts.flush()
  // Counted in the database, so that what is missing there is found before anyone reads it.
  yield `INSERT INTO totals SELECT ${quoted(resource)}, count(*) FROM ${resource}`
  progress(resource, loaded)
  return { records: loaded, wordBytes }
}

/**
 * Brings the search index into one piece, so that each word is read at one place. A statement merges
 * a bounded number of pages, since D1 bounds how long one may take. The index is never longer than
 * the words it is made of, so that these say how many statements are enough; one too many does nothing.
 */
function* mergedWords(wordBytes: number): Generator<string> {
  const merge = (pages: number) => `INSERT INTO search (search, rank) VALUES ('merge', ${pages})`
  // The first asks for all pieces to be merged; what is left is gone on with.
  yield merge(-pagesMerged)
  for (let bytes = 0; bytes <= wordBytes; bytes += pagesMerged * pageBytes) yield merge(pagesMerged)
}

const pagesMerged = 500

/** FTS5 fills its pages to about 4,050 bytes; fewer are reckoned with. */
const pageBytes = 2_000

/** Our migrations hold no `;` but at the end of a statement. */
function statementsIn(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/^\s*--.*$/gm, '')
  return code
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
