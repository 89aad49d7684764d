import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import type { D1Database } from '@cloudflare/workers-types'

/** D1 binds no more to one statement. */
const mostBound = 100

/** D1 reads no longer statement. */
const longestStatement = 100_000

interface Statement {
  bind: (...values: SQLInputValue[]) => Statement
  all: () => Promise<Result>
  run: () => Promise<Result>
  first: () => Promise<unknown>
}

interface Result {
  results: unknown[]
  meta: { changes: number }
}

/**
 * What the API and the loader ask of D1, answered by the SQLite of this very process: no round
 * trip to workerd, so that a test can ask thousands of questions. D1's own bound on the depth of a
 * statement is met by the tests that run in workerd.
 */
export function openDatabaseInMemory(): { db: D1Database; close: () => void } {
  const sqlite = new DatabaseSync(':memory:')
  const changed = sqlite.prepare('SELECT total_changes() AS changes')
  const changes = () => Number(changed.get()?.changes)

  const prepare = (sql: string, values: readonly SQLInputValue[] = []): Statement => {
    if (values.length > mostBound) throw new Error(`${values.length} values are bound`)
    if (Buffer.byteLength(sql) > longestStatement) throw new Error(`too long: ${sql.slice(0, 80)}`)
    const all = (): Result => {
      const before = changes()
      const results = sqlite.prepare(sql).all(...values)
      return { results, meta: { changes: changes() - before } }
    }
    return {
      bind: (...bound) => prepare(sql, bound),
      all: async () => Promise.resolve(all()),
      run: async () => Promise.resolve(all()),
      first: async () => Promise.resolve(all().results[0] ?? null),
    }
  }
  // As in D1, all of a batch holds or none of it.
  const batch = async (statements: readonly Statement[]): Promise<Result[]> => {
    sqlite.exec('BEGIN')
    try {
      const results: Result[] = []
      for (const statement of statements) results.push(await statement.all())
      sqlite.exec('COMMIT')
      return results
    } catch (error) {
      sqlite.exec('ROLLBACK')
      throw error
    }
  }
  return {
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the part of D1 that is used
    db: { prepare, batch } as unknown as D1Database,
    close: () => {
      sqlite.close()
    },
  }
}
