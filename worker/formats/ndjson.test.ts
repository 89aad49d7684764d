import { expect, test } from 'vitest'
import { askDuckDb } from '../../pipeline/fixtures/ask-duckdb.ts'
import { compiledTables } from '../../pipeline/fixtures/compiled-tables.ts'
import { nastyTexts } from '../../pipeline/fixtures/nasty-texts.ts'
import { resourceNames } from '../../schemas/resources.ts'
import { ndjsonWriter } from './ndjson.ts'
import { rowsInMemory } from './rows-in-memory.ts'
import { streamList } from './stream.ts'

const tables = compiledTables()

const written = async (records: readonly object[]) =>
  new Response(await streamList(rowsInMemory(records), ndjsonWriter)).text()

test.each(resourceNames)('%s are a line each, as they were loaded', async (resource) => {
  const text = await written(tables[resource])
  expect(text).toBe(tables[resource].map((record) => `${JSON.stringify(record)}\n`).join(''))
})

test('DuckDB reads figures with the types that they have', async () => {
  const bytes = new TextEncoder().encode(await written(tables.figures))
  const sql =
    'SELECT id, value::DOUBLE AS value, reply.body.name AS body, evidence.exact FROM read_ndjson(FILE)'
  expect(await askDuckDb(bytes, sql)).toEqual(
    tables.figures.map(({ id, value, reply, evidence }) => ({
      id,
      value,
      body: reply.body.name,
      exact: evidence.exact,
    })),
  )
})

test('DuckDB reads texts that break files as they were', async () => {
  // JSON escapes what a line cannot hold; half of a pair is the one thing DuckDB has no text for.
  const texts = nastyTexts.filter((text) => text.isWellFormed())
  const bytes = new TextEncoder().encode(await written(texts.map((text) => ({ text }))))
  const sql = "SELECT text FROM read_ndjson(FILE, columns = {text: 'VARCHAR'})"
  expect(await askDuckDb(bytes, sql)).toEqual(texts.map((text) => ({ text })))
})

test('a list without records is empty', async () => {
  expect(await written([])).toBe('')
})
