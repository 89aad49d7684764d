/** D1 takes a statement of at most 100,000 bytes; some are left for what stands around the rows. */
const longestText = 90_000

/** D1 takes a value of at most 2,000,000 bytes. */
const longestRow = 2_000_000

/** Holds, a moment each, the rows that are longer than a statement may be. */
export const payloadTable = 'CREATE TABLE payload (text TEXT NOT NULL) STRICT'

/** SQL that reads no string but as it is: our texts hold no NUL, since JSON escapes it. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

const bytesOf = (text: string) => Buffer.byteLength(text)

/** Rows on their way into the database: many in one statement, as JSON that the statement takes apart. */
export class Inserts {
  readonly #into: string
  #rows: string[] = []
  #bytes = 0

  /** `into` inserts what it selects: it ends where `FROM json_each(…)` is to follow. */
  constructor(into: string) {
    this.#into = into
  }

  /** Takes a row, and gives the statements that are full by now. */
  *add(row: readonly unknown[]): Generator<string> {
    const text = quoted(JSON.stringify(row)).slice(1, -1)
    const bytes = bytesOf(text)
    if (bytes > longestRow) {
      throw new Error(`a row of ${bytes} bytes is longer than D1 takes: ${text.slice(0, 80)} …`)
    }
    if (this.#bytes + bytes > longestText) yield* this.flush()
    if (bytes > longestText) {
      yield* this.#inPieces(text)
      return
    }
    this.#rows.push(text)
    this.#bytes += bytes + 1
  }

  /** The statement of what is left. */
  *flush(): Generator<string> {
    if (this.#rows.length === 0) return
    yield `${this.#into} FROM json_each('[${this.#rows.join(',')}]')`
    this.#rows = []
    this.#bytes = 0
  }

  *#inPieces(row: string): Generator<string> {
    yield "INSERT INTO payload VALUES ('')"
    for (const piece of piecesOf(`[${row}]`)) yield `UPDATE payload SET text = text || '${piece}'`
    yield `${this.#into} FROM payload, json_each(payload.text)`
    yield 'DELETE FROM payload'
  }
}

/** A text in pieces that a statement holds: no character and no doubled quote is cut in two. */
function* piecesOf(text: string): Generator<string> {
  let piece = ''
  let bytes = 0
  for (const [character] of text.matchAll(/''|[^]/gu)) {
    const more = bytesOf(character)
    if (bytes + more > longestText) {
      yield piece
      piece = ''
      bytes = 0
    }
    piece += character
    bytes += more
  }
  yield piece
}
