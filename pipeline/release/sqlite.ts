import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { cellsOf } from '../../schemas/cells.ts'
import { type Column, csvColumns } from '../../schemas/columns.ts'
import { dataLicence } from '../../schemas/envelope.ts'
import { refersTo } from '../../schemas/refers-to.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { type Content, linesOf, originOf } from './content.ts'

/** One SQLite file: a table for each resource, its lists as tables of links, and the sentences to search. */
export function sqliteFile(content: Content): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'youju-sqlite-'))
  try {
    const [draft, whole] = [join(folder, 'draft.sqlite'), join(folder, 'whole.sqlite')]
    const db = new DatabaseSync(draft)
    db.exec('PRAGMA foreign_keys = OFF; BEGIN')
    for (const name of resourceNames) writeTable(db, content, name)
    writeSentences(db, content)
    writeAbout(db, content)
    db.exec('COMMIT; PRAGMA user_version = 1')
    // Into a fresh file, so that its bytes hold nothing of how it was filled.
    db.exec(`VACUUM INTO '${whole.replaceAll("'", "''")}'`)
    db.close()
    return new Uint8Array(readFileSync(whole))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `reply.body.id` → `reply__body__id`: a name that needs no quotes and stays apart from `reply_body_id`. */
const sqlName = (path: string) => path.replaceAll('.', '__')

const quoted = (name: string) => `"${name}"`

const types = { text: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'TEXT' } as const

function writeTable(db: DatabaseSync, content: Content, name: ResourceName) {
  const columns = csvColumns(name)
  const definitions = columns.map((column) => definitionOf(column))
  db.exec(`CREATE TABLE ${quoted(name)} (${definitions.join(', ')}, record TEXT NOT NULL) STRICT`)
  const places = [...columns, null].map(() => '?').join(', ')
  const insert = db.prepare(`INSERT INTO ${quoted(name)} VALUES (${places})`)
  for (const line of linesOf(content, name)) {
    insert.run(...cellsOf(columns, JSON.parse(line), originOf(content)), line)
  }
  for (const { path } of columns.filter(isReference)) {
    const index = `${name}_${sqlName(path)}`
    db.exec(`CREATE INDEX ${quoted(index)} ON ${quoted(name)} (${quoted(sqlName(path))})`)
  }
  for (const column of columns) if (isLink(column)) writeLinks(db, content, name, column)
}

const isReference = ({ path, form }: Column) => form === 'value' && refersTo(path) !== null
const isLink = ({ path, form }: Column) => form === 'values' && refersTo(path) !== null

function definitionOf(column: Column): string {
  const name = quoted(sqlName(column.name))
  if (column.path === 'id') return `${name} TEXT PRIMARY KEY NOT NULL`
  const to = isReference(column) ? refersTo(column.path) : null
  const reference = to === null ? '' : ` REFERENCES ${quoted(to)} (id)`
  return `${name} ${types[column.holds]}${reference}`
}

/** A list of references as rows: whose it is, the place in the list, and what is pointed at. */
function writeLinks(db: DatabaseSync, content: Content, name: ResourceName, { path }: Column) {
  const to = refersTo(path) ?? name
  const link = `${name}_${sqlName(path.replace(/\.id$/, ''))}`
  db.exec(`CREATE TABLE ${quoted(link)} (
    owner_id TEXT NOT NULL REFERENCES ${quoted(name)} (id),
    position INTEGER NOT NULL,
    id TEXT NOT NULL REFERENCES ${quoted(to)} (id),
    PRIMARY KEY (owner_id, position)) STRICT`)
  const insert = db.prepare(`INSERT INTO ${quoted(link)} VALUES (?, ?, ?)`)
  for (const line of linesOf(content, name)) {
    const record = Identified.parse(JSON.parse(line))
    for (const [position, id] of idsAt(record, path.split('.')).entries()) {
      insert.run(record.id, position + 1, id)
    }
  }
  db.exec(`CREATE INDEX ${quoted(`${link}_id`)} ON ${quoted(link)} (id)`)
}

const Identified = z.looseObject({ id: z.string() })

function idsAt(value: unknown, [key, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value))
    return value.flatMap((each) => idsAt(each, key === undefined ? [] : [key, ...rest]))
  if (key === undefined) return typeof value === 'string' ? [value] : []
  return typeof value === 'object' && value !== null ? idsAt(Reflect.get(value, key), rest) : []
}

const Letter = z.object({
  id: z.string(),
  sections: z.array(
    z.object({
      paragraphs: z.array(
        z.object({
          anchor: z.string(),
          kind: z.string(),
          sentences: z.array(
            z.object({ anchor: z.string(), start: z.int(), end: z.int(), text: z.string() }),
          ),
        }),
      ),
    }),
  ),
})

/** What a person needs to know who has the file alone. */
function writeAbout(db: DatabaseSync, { release }: Content) {
  db.exec(
    'CREATE TABLE about (topic TEXT PRIMARY KEY NOT NULL, zh TEXT NOT NULL, en TEXT NOT NULL) STRICT',
  )
  const insert = db.prepare('INSERT INTO about VALUES (?, ?, ?)')
  for (const [topic, zh, en] of [
    ['release', release.id, release.id],
    ['licence', dataLicence.name, `${dataLicence.name} ${dataLicence.url}`],
    [
      'search, three characters or more',
      "SELECT s.url, s.text FROM sentences_search JOIN sentences s ON s.n = sentences_search.rowid WHERE sentences_search MATCH '社会组织'；词中有标点时，外加双引号。",
      'The same. Words with marks in them go into double quotes within the single ones.',
    ],
    [
      'search, one or two characters',
      "全文索引以三字为单位，一两个字的词用它查不到，也不报错（Datasette 的搜索框也一样）。请用：SELECT url, text FROM sentences WHERE text LIKE '%养老%'",
      'The index is one of three characters: of fewer it finds nothing, and does not say so; nor does the search box of Datasette. Use LIKE, as here.',
    ],
    [
      'record',
      "每张表的 record 一列是整条记录的 JSON，例如 json_extract(record, '$.evidence.exact')。",
      'The column record of each table holds the whole record as JSON.',
    ],
    [
      'lists',
      '多个值另成一表，如 replies_proposals：owner_id 是记录，position 是次序，id 是所指。',
      'What a record has several of is a table of its own: whose it is, its place in the list, what it points at.',
    ],
  ] as const) {
    insert.run(topic, zh, en)
  }
}

/** Each sentence once, and an index of every three characters of it: `MATCH` finds any part from three on. */
function writeSentences(db: DatabaseSync, content: Content) {
  db.exec(`CREATE TABLE sentences (
    n INTEGER PRIMARY KEY,
    reply_id TEXT NOT NULL REFERENCES replies (id),
    anchor TEXT NOT NULL,
    paragraph TEXT NOT NULL,
    kind TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    url TEXT NOT NULL,
    UNIQUE (reply_id, anchor)) STRICT;
    CREATE VIRTUAL TABLE sentences_search USING fts5 (
      text, content = 'sentences', content_rowid = 'n', tokenize = 'trigram')`)
  const insert = db.prepare('INSERT INTO sentences VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)')
  for (const line of linesOf(content, 'replies')) {
    const { id, sections } = Letter.parse(JSON.parse(line))
    for (const { anchor: paragraph, kind, sentences } of sections.flatMap((s) => s.paragraphs)) {
      for (const { anchor, start, end, text } of sentences) {
        const url = `${originOf(content)}/replies/${id}/#${anchor}`
        insert.run(id, anchor, paragraph, kind, start, end, text, url)
      }
    }
  }
  db.exec("INSERT INTO sentences_search (sentences_search) VALUES ('rebuild'), ('optimize')")
}
