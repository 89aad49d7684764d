import { Refusal } from '../refusal.ts'
import * as contents from './contents.ts'
import type { Contents, Fillable, Held } from './contents.ts'
import { isGone } from '../holder.ts'
import { quoted } from './inserts.ts'

/** About so many bytes go to a database of an account at once; its bound is 5 GB, and a failed part is sent again. */
export const remotePart = 32_000_000

/** And to one of the local runtime. */
export const localPart = 1_000_000

/** How a load goes about it. */
export interface Manner {
  /** Who loads (`pipeline/holder.ts`). */
  holder: string
  /** So long may a part take before the database is another’s. */
  seconds: number
  /** About so many bytes are sent at once. */
  partBytes: number
  /** Take the database even where its holder may still be at work. */
  takeOver?: boolean
  /** Told after each part how many statements are in. */
  progress?: (statements: number) => void
}

/**
 * Fills a database with all that the statements put into it, part by part. Killed at any moment, it is
 * simply run again: what is known to be in is passed over, the rest is laid down anew. Two at once do
 * no harm: the second is refused, or the first is. False where the database held it all already.
 */
export async function fill(
  db: Fillable,
  held: Held,
  statements: Statements,
  manner: Manner,
): Promise<boolean> {
  if (contents.holds(await contents.readContents(db), held)) return false
  return holding(db, manner, (found) => fillTaken(db, found, held, statements, manner))
}

/** Every statement that a database is filled by; at the end the number of records that are then in it. */
export type Statements = () => AsyncGenerator<string, number>

/** Takes a database, does something with it while no other can, and gives it back. */
export async function holding<T>(
  db: Fillable,
  manner: Manner,
  act: (found: Contents) => Promise<T>,
): Promise<T> {
  const found = await taken(db, manner)
  try {
    return await act(found)
  } catch (error) {
    if (contents.isLost(error)) throw new Refusal(lost, { cause: error })
    throw error
  } finally {
    await db.ask(contents.letGo(manner.holder)).catch(() => undefined)
  }
}

/** Fills a database that was taken. False where it holds all already. */
export async function fillTaken(
  db: Fillable,
  found: Contents,
  held: Held,
  statements: Statements,
  manner: Manner,
): Promise<boolean> {
  if (contents.holds(found, held)) return false
  const done = await statementsDone(db, held, found, manner.holder)
  await fillParts(db, statements, done, manner)
  return true
}

async function taken(db: Fillable, { holder, seconds, takeOver }: Manner): Promise<Contents> {
  const found = await contents.take(db, holder, seconds, null)
  const other = found.holder
  if (other === holder || other === null) return found
  if (takeOver !== true && !isGone(other)) throw new Refusal(heldBy(other, found.seconds_left ?? 0))
  const again = await contents.take(db, holder, seconds, other)
  if (again.holder === holder) return again
  throw new Refusal(heldBy(again.holder ?? 'another', again.seconds_left ?? 0))
}

/** How many statements need not be sent again; where it is none, the database is emptied first. */
async function statementsDone(db: Fillable, held: Held, found: Contents, holder: string) {
  const { release, layout, part, complete } = found
  if (release === held.release && layout === held.layout && part >= 0 && complete === 0) return part
  await db.ask(contents.begin(holder, held))
  return 0
}

async function fillParts(
  db: Fillable,
  statements: Statements,
  done: number,
  { holder, seconds, partBytes, progress }: Manner,
): Promise<void> {
  let part: string[] = done === 0 ? await dropping(db) : []
  let bytes = 0
  let sent = done
  let nth = 0
  const send = async () => {
    if (nth === sent) return
    const [before, after] = [
      contents.beginPart(holder, sent),
      contents.endPart(holder, nth, seconds),
    ]
    await db.apply([before, ...part, after])
    progress?.(nth)
    sent = nth
    part = []
    bytes = 0
  }
  const all = statements()
  let next = await all.next()
  for (; next.done !== true; next = await all.next()) {
    nth += 1
    if (nth <= done) continue
    part.push(next.value)
    bytes += Buffer.byteLength(next.value)
    if (bytes >= partBytes) await send()
  }
  await send()
  await db.ask(contents.finish(holder, next.value))
  const found = await contents.readContents(db)
  if (found?.holder === holder && found.complete === 0) throw new Refusal(notWhole(next.value))
}

/** What empties the database of whatever it held, but for the record of its contents. */
async function dropping(db: Fillable): Promise<string[]> {
  // Virtual tables go first, and take their own tables with them.
  const tables = await db.ask(
    `SELECT name FROM sqlite_schema
     WHERE type = 'table' AND name <> 'contents' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*'
     ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC`,
  )
  return tables.map((row) => `DROP TABLE IF EXISTS "${nameIn(row)}"`)
}

function nameIn(row: unknown): string {
  if (typeof row !== 'object' || row === null || !('name' in row))
    throw new Error('a table has no name')
  return String(row.name)
}

const heldBy = (holder: string, seconds: number) =>
  `The database is being filled by ${quoted(holder)}, which has ${seconds} seconds left before it counts as given up. ` +
  'Nothing was changed. Wait for it and run this again; where it is certain that it runs no more: --take-over.'

const notWhole = (records: number) =>
  `The database does not hold the ${records} records that were sent to it. Nobody reads it, and it says that it is not whole: ` +
  'run this again, which fills it from the beginning. If it comes out the same, the fault is in pipeline/load/.'

const lost =
  'Another load took the database over while this one was at work. What this one had not sent it did not send; run it again once the other is done.'
