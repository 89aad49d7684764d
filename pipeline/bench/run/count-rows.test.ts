import type { D1Database } from '@cloudflare/workers-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTemporaryDatabase } from '../../load/temporary-database.ts'
import { countingRows, rowsRead } from './count-rows.ts'

let database: Awaited<ReturnType<typeof openTemporaryDatabase>>

beforeAll(async () => {
  database = await openTemporaryDatabase()
  await database.db.prepare('CREATE TABLE numbers (n INTEGER PRIMARY KEY)').run()
  await database.db.prepare('INSERT INTO numbers VALUES (1), (2), (3), (4)').run()
}, 60_000)

afterAll(() => database.close())

/** What a Worker that asks this of its database is said to have read. */
async function readBy(ask: (db: D1Database) => Promise<unknown>) {
  const app = countingRows({
    fetch: async (_request, { DB }) => Response.json(await ask(DB)),
  })
  const call = (path: string) => app.fetch(new Request(`http://x${path}`), { DB: database.db }, {})
  const answer: unknown = await (await call('/')).json()
  return {
    answer,
    read: await (await call(rowsRead)).json(),
    then: await (await call(rowsRead)).json(),
  }
}

test('each way to run a statement answers as it does uncounted, and says what it read', async () => {
  const { answer, read, then } = await readBy(async (db) => {
    const above = db.prepare('SELECT n FROM numbers WHERE n > ?')
    return [
      (await above.bind(1).all()).results,
      await above.bind(2).first(),
      await above.bind(2).first('n'),
      await above.bind(9).first(),
      (await db.batch([above.bind(3), db.prepare('SELECT n FROM numbers')])).map(
        ({ results }) => results,
      ),
    ]
  })
  expect(answer).toEqual([
    [{ n: 2 }, { n: 3 }, { n: 4 }],
    { n: 3 },
    3,
    null,
    [[{ n: 4 }], [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]],
  ])
  const above = 'SELECT n FROM numbers WHERE n > ?'
  expect(read).toEqual([
    { sql: above, rows: 3 },
    { sql: above, rows: 2 },
    { sql: above, rows: 2 },
    { sql: above, rows: expect.any(Number) },
    { sql: above, rows: 1 },
    { sql: 'SELECT n FROM numbers', rows: 4 },
  ])
  expect(then).toEqual([])
})

test('a session counts as its database does', async () => {
  const { read } = await readBy((db) =>
    db.withSession('first-unconstrained').prepare('SELECT n FROM numbers').all(),
  )
  expect(read).toEqual([{ sql: 'SELECT n FROM numbers', rows: 4 }])
})

test('what cannot be counted is refused, not left out', async () => {
  await expect(readBy((db) => db.prepare('SELECT 1').raw())).rejects.toThrow(/not counted/)
  await expect(readBy((db) => db.exec('SELECT 1'))).rejects.toThrow(/not counted/)
})
