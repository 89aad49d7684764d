import type {
  D1Database,
  D1DatabaseSession,
  D1PreparedStatement,
  D1Result,
} from '@cloudflare/workers-types'

// Runs in workerd too, beside the built Worker: it imports nothing but types.

/** A statement that was run, and how many rows D1 says it read for it. */
export interface Read {
  sql: string
  rows: number
}

interface App {
  fetch: (request: Request, env: { DB: D1Database }, ctx: unknown) => Response | Promise<Response>
}

/** The address at which a counting Worker says what was read since it was last asked. */
export const rowsRead = '/rows-read'

/** The same Worker, noting the rows that each statement reads. */
export function countingRows(app: App): App {
  let read: Read[] = []
  const note = (sql: string, { meta }: D1Result) => {
    read.push({ sql, rows: meta.rows_read })
  }
  return {
    fetch(request, env, ctx) {
      if (new URL(request.url).pathname !== rowsRead) {
        return app.fetch(request, { ...env, DB: counted(env.DB, note) }, ctx)
      }
      const answer = Response.json(read)
      read = []
      return answer
    },
  }
}

type Note = (sql: string, result: D1Result) => void

/** A database that notes what it reads; whatever else it can do is left to the one it stands for. */
function counted<T extends D1Database | D1DatabaseSession>(db: T, note: Note): T {
  return new Proxy(db, {
    get(target, key) {
      if (key === 'prepare')
        return (sql: string) => countedStatement(target.prepare(sql), sql, note)
      if (key === 'withSession' && 'withSession' in target) {
        return (...session: Parameters<D1Database['withSession']>) =>
          counted(target.withSession(...session), note)
      }
      if (key === 'batch') {
        return async (statements: readonly D1PreparedStatement[]) => {
          const own = statements.map((statement) => originals.get(statement))
          const results = await target.batch(own.flatMap((each) => each?.statement ?? []))
          for (const [index, result] of results.entries()) note(own[index]?.sql ?? '', result)
          return results
        }
      }
      throw new Error(`rows read by ${String(key)} are not counted`)
    },
  })
}

/** What a counted statement stands for: a batch takes only the database’s own. */
const originals = new WeakMap<object, { statement: D1PreparedStatement; sql: string }>()

function countedStatement(statement: D1PreparedStatement, sql: string, note: Note) {
  const run = async () => {
    const result = await statement.all()
    note(sql, result)
    return result
  }
  const standIn = new Proxy(statement, {
    get(_target, key) {
      if (key === 'bind') {
        return (...values: unknown[]) => countedStatement(statement.bind(...values), sql, note)
      }
      if (key === 'all' || key === 'run') return run
      if (key === 'first') {
        return async (column?: string) => {
          const [row] = (await run()).results
          return column === undefined ? (row ?? null) : (row?.[column] ?? null)
        }
      }
      throw new Error(`rows read by ${String(key)} are not counted`)
    },
  })
  originals.set(standIn, { statement, sql })
  return standIn
}
