import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types'

/** D1 takes at most 2 MB in one value; four bytes are the most a character needs. */
const longest = 400_000

/** Rows that are sent to the database many at a time, as one JSON array a statement. */
export class Batches {
  readonly #statement: D1PreparedStatement
  #rows: string[] = []
  #length = 0

  constructor(db: D1Database, sql: string) {
    this.#statement = db.prepare(sql)
  }

  async add(row: readonly unknown[]): Promise<void> {
    const text = JSON.stringify(row)
    if (this.#length + text.length > longest) await this.flush()
    this.#rows.push(text)
    this.#length += text.length + 1
  }

  /** Sends what is left. */
  async flush(): Promise<void> {
    if (this.#rows.length === 0) return
    await this.#statement.bind(`[${this.#rows.join(',')}]`).run()
    this.#rows = []
    this.#length = 0
  }
}
