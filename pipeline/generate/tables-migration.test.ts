import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { resourceNames } from '../../schemas/resources.ts'
import { tablesMigration } from './tables-migration.ts'

const [path, sql] = tablesMigration()

function migrated(): DatabaseSync {
  const db = new DatabaseSync(':memory:')
  db.exec(sql)
  return db
}

const insertInto = (db: DatabaseSync, table: string) =>
  db.prepare(`INSERT INTO ${table} (r, fields, id, record) VALUES (1, '{}', ?, ?)`)

test('the migration says in its first line that it is generated', () => {
  expect(path).toBe('worker/migrations/0001_tables.sql')
  expect(sql.split('\n', 1)[0]).toMatch(/^-- Generated .*do not edit/)
})

test('every resource has a table that takes a record under its id', () => {
  const db = migrated()
  for (const name of resourceNames) {
    insertInto(db, name).run('a', '{"id":"a"}')
    expect(db.prepare(`SELECT record FROM ${name}`).get()).toEqual({ record: '{"id":"a"}' })
  }
})

test.each(['{"id":"b"}', '{}', '[]', 'no JSON', '{"id":null}'])(
  'the record %s is refused under the id a',
  (record) => {
    const insert = insertInto(migrated(), 'grants')
    expect(() => insert.run('a', record)).toThrow(/CHECK|JSON/)
  },
)

test('an id is held once', () => {
  const insert = insertInto(migrated(), 'grants')
  insert.run('a', '{"id":"a"}')
  expect(() => insert.run('a', '{"id":"a"}')).toThrow(/UNIQUE/)
})
