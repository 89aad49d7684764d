import { read, utils } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askDuckDb } from '../../pipeline/fixtures/ask-duckdb.ts'
import { compiledTables } from '../../pipeline/fixtures/compiled-tables.ts'
import { nastyTexts } from '../../pipeline/fixtures/nasty-texts.ts'
import { cellsOf } from '../../schemas/cells.ts'
import { type Column, csvColumns } from '../../schemas/columns.ts'
import { resourceNames } from '../../schemas/resources.ts'
import { csvWriter } from './csv.ts'
import { plainText } from './plain-text.ts'
import { rowsInMemory } from './rows-in-memory.ts'
import { streamList } from './stream.ts'

const origin = 'https://youju.example'
const tables = compiledTables()

const written = async (columns: readonly Column[], records: readonly object[]) =>
  new Uint8Array(
    await new Response(
      await streamList(rowsInMemory(records), csvWriter(columns, origin)),
    ).arrayBuffer(),
  )

/** Every cell as DuckDB reads it, as text. */
const readByDuckDb = (bytes: Uint8Array) =>
  askDuckDb(
    bytes,
    'SELECT * FROM read_csv(FILE, header = true, all_varchar = true, max_line_size = 20000000)',
  )

/** Every cell as a spreadsheet shows it. */
function readBySpreadsheet(bytes: Uint8Array): Record<string, string>[] {
  const book = read(bytes, { type: 'array', raw: true })
  const [sheet] = Object.values(book.Sheets)
  if (sheet === undefined) throw new Error('no sheet')
  return utils.sheet_to_json<Record<string, string>>(sheet, { defval: '', raw: false })
}

const column = (path: string): Column => ({
  name: path,
  path,
  form: 'value',
  holds: 'text',
  said: { zh: '。', en: '.' },
})

/** What a text becomes in a cell: as it is, but never a formula. */
const neutralised = (text: string) => {
  const plain = plainText(text)
  return /^[=+\-@\t\r＝＋－＠]/.test(plain) ? `'${plain}` : plain
}

describe.each(resourceNames)('%s', (resource) => {
  const columns = csvColumns(resource)
  const records = tables[resource]

  test('are read by DuckDB as they were written', async () => {
    const rows = await readByDuckDb(await written(columns, records))
    const expected = records.map((record) => {
      const cells = cellsOf(columns, record, origin)
      return Object.fromEntries(columns.map(({ name }, at) => [name, asRead(cells[at])]))
    })
    expect(rows).toEqual(expected)
  })

  test('are shown by a spreadsheet with their Chinese intact', async () => {
    const rows = readBySpreadsheet(await written(columns, records))
    expect(rows).toHaveLength(records.length)
    for (const [at, row] of rows.entries()) {
      const cells = cellsOf(columns, records[at], origin)
      expect(Object.keys(row)).toEqual(columns.map(({ name }) => name))
      expect(Object.values(row)).toEqual(cells.map((cell) => asRead(cell) ?? ''))
    }
  })

  test('have whole addresses only', async () => {
    const rows = await readByDuckDb(await written(columns, records))
    for (const row of rows)
      for (const [name, cell] of Object.entries(row))
        if (name.endsWith('url') && cell !== null) expect(cell).toMatch(/^https?:\/\//)
  })
})

/** A number reads as its digits; an empty cell as nothing. */
function asRead(cell: unknown): string | null {
  if (typeof cell === 'number') return String(cell)
  const text = typeof cell === 'string' ? neutralised(cell) : ''
  return text === '' ? null : text
}

test('the figures of a table add up in DuckDB, read with the types it finds', async () => {
  const sql = "SELECT sum(value)::VARCHAR AS total FROM read_csv(FILE) WHERE unit = 'CNY'"
  const [row] = await askDuckDb(await written(csvColumns('figures'), tables.figures), sql)
  const yuan = tables.figures.flatMap(({ value, unit }) => (unit === 'CNY' ? [value ?? 0] : []))
  expect(yuan.length).toBeGreaterThan(3)
  expect(Number(row?.total)).toBe(yuan.reduce((sum, value) => sum + value, 0))
})

describe('texts that break files', () => {
  const columns = [column('id'), column('text'), column('n')]
  const records = nastyTexts.map((text, at) => ({ id: `r${at}`, text, n: -at - 0.5 }))

  test('are read by DuckDB as they were, formulas apart', async () => {
    const rows = await readByDuckDb(await written(columns, records))
    expect(rows).toEqual(
      records.map(({ id, text, n }) => ({ id, text: asRead(text), n: String(n) })),
    )
  })

  test('are shown by a spreadsheet as they were, and none is run', async () => {
    const rows = readBySpreadsheet(await written(columns, records))
    expect(rows.map(({ text }) => text)).toEqual(records.map(({ text }) => neutralised(text)))
  })

  test('are told from numbers: a negative number stays one', async () => {
    const text = new TextDecoder().decode(await written(columns, [{ id: 'a', text: '-5', n: -5 }]))
    expect(text).toBe("id,text,n\r\na,'-5,-5\r\n")
  })

  test('of any kind come back', async () => {
    const anyTexts = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), {
      minLength: 1,
      maxLength: 200,
    })
    await fc.assert(
      fc.asyncProperty(anyTexts, async (texts) => {
        const records = texts.map((text, at) => ({ id: `r${at}`, text, n: at }))
        const rows = await readByDuckDb(await written(columns, records))
        expect(rows.map(({ text }) => text)).toEqual(texts.map(asRead))
      }),
      { numRuns: 20 },
    )
  })
})

test('the file begins with a BOM, ends every row with CR LF, and has no sep= line', async () => {
  const bytes = await written([column('id')], [{ id: 'a' }])
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe('id\r\na\r\n')
})

test('a list without records is a heading', async () => {
  expect(new TextDecoder().decode(await written([column('id')], []))).toBe('id\r\n')
})

test('a row of one empty cell is a row', async () => {
  const bytes = await written([column('text')], [{ text: null }, { text: 'a' }])
  expect(await readByDuckDb(bytes)).toHaveLength(2)
})
