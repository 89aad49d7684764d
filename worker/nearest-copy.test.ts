import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabaseInMemory } from '../pipeline/load/database-in-memory.ts'
import { nearestCopy } from './nearest-copy.ts'

let database: ReturnType<typeof openDatabaseInMemory>

beforeEach(() => {
  database = openDatabaseInMemory()
})

afterEach(() => {
  database.close()
})

it('reads the one database there is where no bookmark is pinned', () => {
  expect(nearestCopy({ DB: database.db })).toBe(database.db)
})

it('reads within a session that begins at the pinned bookmark', async () => {
  const begun: unknown[] = []
  const DB = Object.assign(Object.create(database.db), database.db, {
    withSession: (bookmark: unknown) => {
      begun.push(bookmark)
      return database.db
    },
  })
  const db = nearestCopy({
    DB,
    BOOKMARK: '00000085-0000024c-00004c6d-8e61117bf38d7adb71b934ebbf891683',
  })
  expect(await db.prepare('SELECT 1 AS one').first()).toEqual({ one: 1 })
  const [result] = await db.batch([db.prepare('SELECT 2 AS two')])
  expect(result?.results).toEqual([{ two: 2 }])
  expect(begun).toEqual(['00000085-0000024c-00004c6d-8e61117bf38d7adb71b934ebbf891683'])
})
