import { z } from 'zod'
import { quoted } from './inserts.ts'

/** What a database holds: a release, laid down in one layout (`layout.ts`). */
export interface Held {
  release: string
  layout: string
}

/** A database that can be filled, wherever it lies. */
export interface Fillable {
  /** Runs one statement; its rows. */
  ask: (statement: string) => Promise<unknown[]>
  /** Runs statements that all hold afterwards, or none of them. */
  apply: (statements: readonly string[]) => Promise<void>
}

const Contents = z.object({
  release: z.string().nullable(),
  layout: z.string().nullable(),
  /** So many statements of the load are in it; -1 amid a part of them, where a database does not undo half of one. */
  part: z.int(),
  complete: z.int(),
  holder: z.string().nullable(),
  seconds_left: z.int().nullable(),
})
export type Contents = z.infer<typeof Contents>

/**
 * The record that a database keeps of itself, one row, which every load writes before and after what
 * it does: what is in it, whether all of it is, and who is filling it until when.
 */
const table = `CREATE TABLE IF NOT EXISTS contents (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  release TEXT,
  layout TEXT,
  part INTEGER NOT NULL,
  complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
  holder TEXT,
  held_until INTEGER
) STRICT`

/** Reads the record; null where the database never had one. */
export async function readContents(db: Pick<Fillable, 'ask'>): Promise<Contents | null> {
  const rows = await db
    .ask(
      `SELECT release, layout, part, complete, holder, held_until - unixepoch() AS seconds_left
       FROM contents`,
    )
    .catch((error: unknown) => {
      if (error instanceof Error && error.message.includes('no such table: contents')) return []
      throw error
    })
  return rows[0] === undefined ? null : Contents.parse(rows[0])
}

/** Whether a database holds the whole of something. */
export const holds = (contents: Contents | null, { release, layout }: Held): boolean =>
  contents?.complete === 1 && contents.release === release && contents.layout === layout

/**
 * Asks for the database on behalf of `holder`, by its own clock. It is given where nobody has it,
 * where whoever had it let its time pass, or where that one is known to be `gone`.
 */
export async function take(
  db: Fillable,
  holder: string,
  seconds: number,
  gone: string | null,
): Promise<Contents> {
  await db.ask(table)
  await db.ask(
    `INSERT INTO contents (one, part, complete, holder, held_until)
     VALUES (1, 0, 0, ${quoted(holder)}, unixepoch() + ${seconds})
     ON CONFLICT (one) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until
     WHERE holder IS NULL OR held_until <= unixepoch() OR holder = ${quoted(gone ?? holder)}`,
  )
  const contents = await readContents(db)
  if (contents === null) throw new Error('the database keeps no record of its contents')
  return contents
}

/** Gives the database back, if it is still had. */
export const letGo = (holder: string) =>
  `UPDATE contents SET holder = NULL, held_until = NULL WHERE holder = ${quoted(holder)}`

/*
 * Each statement below fails where another has taken the database meanwhile: NULL is refused by the
 * column. So who was thought to be gone, and was not, writes nothing more.
 */

/** Forgets what the database held, before anything of it is touched. */
export const begin = (holder: string, { release, layout }: Held) =>
  `UPDATE contents SET release = ${quoted(release)}, layout = ${quoted(layout)}, complete = 0,
   part = ${ifStillHad(holder, 'part >= -1', '0')}`

/** Stands before the statements of a part: so many others are in before it. */
export const beginPart = (holder: string, before: number) =>
  `UPDATE contents SET part = ${ifStillHad(holder, `part = ${before}`, '-1')}`

/** Stands after the statements of a part: so many are in with it. */
export const endPart = (holder: string, after: number, seconds: number) =>
  `UPDATE contents SET part = ${ifStillHad(holder, 'part = -1', String(after))},
   held_until = unixepoch() + ${seconds}`

/** Says that all is there, if so many records are; else that the load is to begin anew. */
export const finish = (holder: string, records: number) => {
  const isWhole = `(SELECT coalesce(sum(records), 0) FROM totals) = ${records}`
  return `UPDATE contents SET complete = ${ifStillHad(holder, 'part >= 0', isWhole)},
   part = CASE WHEN ${isWhole} THEN part ELSE -1 END`
}

const ifStillHad = (holder: string, and: string, then: string) =>
  `CASE WHEN holder = ${quoted(holder)} AND ${and} THEN ${then} END`

/** Whether a statement failed because of one of these. */
export const isLost = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('NOT NULL constraint failed: contents.')
