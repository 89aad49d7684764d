import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest'
import { generateDataset } from '../bench/archive/write.ts'
import { paths } from '../paths.ts'
import { openDatabaseInMemory } from './database-in-memory.ts'
import { type Fillable, readContents } from './contents.ts'
import { fill, type Manner } from './fill.ts'
import { thisHolder } from '../holder.ts'
import { heldOf, inRuntime, loadDataset } from './load.ts'
import { statementsFor } from './statements.ts'

let dataset: string
let other: string
let database: ReturnType<typeof openDatabaseInMemory>
let db: Fillable

beforeAll(() => {
  dataset = generateDataset(7, 5, { texts: false }).folder
  other = generateDataset(8, 3, { texts: false }).folder
})

afterAll(() => {
  for (const folder of [dataset, other]) rmSync(folder, { recursive: true })
})

beforeEach(() => {
  database = openDatabaseInMemory()
  db = inRuntime(database.db)
})

afterEach(() => {
  database.close()
})

const manner = (changes: Partial<Manner> = {}): Manner => ({
  holder: thisHolder(),
  seconds: 60,
  partBytes: 10_000,
  ...changes,
})

const load = (from: string, how: Manner, into = db) => {
  const folders = { migrations: paths.migrations, dataset: from }
  return fill(into, heldOf(from), () => statementsFor(folders, () => undefined), how)
}

/** Everything that readers are answered from. */
async function all(of = db) {
  const tables = ['proposals', 'replies', 'figures', 'terms', 'counts', 'totals']
  const rows = await Promise.all(
    tables.map((table) => of.ask(`SELECT * FROM ${table} ORDER BY 1, 2`)),
  )
  const found = await of.ask(`SELECT rowid FROM search WHERE search MATCH '"a"*' ORDER BY rowid`)
  return [...rows, found]
}

async function whole(from: string) {
  const clean = openDatabaseInMemory()
  await load(from, manner(), inRuntime(clean.db))
  const rows = await all(inRuntime(clean.db))
  clean.close()
  return rows
}

/** A database whose loader dies upon its nth call, before or after the database has done what it says. */
function dyingAt(nth: number, when: 'before' | 'after'): Fillable {
  let calls = 0
  const dying =
    <A, R>(call: (argument: A) => Promise<R>) =>
    async (argument: A): Promise<R> => {
      calls += 1
      // Whoever is dead asks for nothing more, not even to let go.
      if (calls > nth || (calls === nth && when === 'before')) throw new Error('died')
      const result = await call(argument)
      if (calls === nth) throw new Error('died')
      return result
    }
  return { ask: dying(db.ask), apply: dying(db.apply) }
}

it('tells what a database holds once all of it is there', async () => {
  expect(await readContents(db)).toBeNull()
  expect(await load(dataset, manner())).toBe(true)
  expect(await readContents(db)).toMatchObject({ ...heldOf(dataset), complete: 1, holder: null })
})

it('does nothing where the database holds it already', async () => {
  await load(dataset, manner())
  expect(await load(dataset, manner())).toBe(false)
})

it('lays a release over another, and leaves nothing of the first', async () => {
  await load(other, manner())
  await load(dataset, manner())
  expect(await all()).toEqual(await whole(dataset))
})

it('dead at any call, is run again to the same end, and says until then that it is not complete', async () => {
  const wanted = await whole(dataset)
  let died = 0
  for (let nth = 1; ; nth += 1) {
    await load(other, manner({ takeOver: true }))
    const dying = dyingAt(nth, nth % 2 === 0 ? 'before' : 'after')
    const isOver = await load(dataset, manner(), dying).then(
      () => true,
      () => false,
    )
    if (isOver) break
    died += 1
    const left = await readContents(db)
    // What it says it holds the whole of, it does.
    if (left?.complete === 1)
      expect(await all()).toEqual(
        await whole(left.release === heldOf(other).release ? other : dataset),
      )
    await load(dataset, manner({ takeOver: true }))
    expect(await all()).toEqual(wanted)
  }
  expect(died).toBeGreaterThan(10)
}, 120_000)

it('passes over the parts that are in', async () => {
  let parts = 0
  await load(dataset, manner({ progress: () => (parts += 1) }))
  await load(other, manner())
  await expect(load(dataset, manner(), dyingAt(14, 'before'))).rejects.toThrow('died')
  const { part = 0 } = (await readContents(db)) ?? {}
  const sent: number[] = []
  await load(dataset, manner({ takeOver: true, progress: (nth) => sent.push(nth) }))
  expect(part).toBeGreaterThan(1)
  expect(sent[0]).toBeGreaterThan(part)
  expect(sent.length).toBeLessThan(parts)
})

it('refuses while another loads, and says who', async () => {
  await expect(
    load(dataset, manner({ holder: 'elsewhere process 7 aa' }), dyingAt(14, 'before')),
  ).rejects.toThrow()
  await expect(load(dataset, manner())).rejects.toThrow(/being filled by 'elsewhere process 7 aa'/)
})

it('takes the database of a process of this machine that is gone, and of one whose time is over', async () => {
  const gone = thisHolder().replace(/process \d+/, 'process 4194305')
  await expect(load(dataset, manner({ holder: gone }), dyingAt(14, 'before'))).rejects.toThrow()
  expect(await load(dataset, manner())).toBe(true)
  await load(other, manner())
  await expect(
    load(dataset, manner({ holder: 'elsewhere process 7 aa', seconds: 0 }), dyingAt(14, 'before')),
  ).rejects.toThrow()
  expect(await load(dataset, manner())).toBe(true)
})

it('writes nothing more once another has taken the database', async () => {
  let another: Promise<boolean> | undefined
  let sent = 0
  const slow: Fillable = {
    ask: db.ask,
    apply: async (statements) => {
      sent += 1
      if (sent === 4) {
        another = load(dataset, manner({ takeOver: true }))
        await another
      }
      await db.apply(statements)
    },
  }
  await expect(load(dataset, manner(), slow)).rejects.toThrow(/Another load took the database over/)
  expect(await another).toBe(true)
  expect(await all()).toEqual(await whole(dataset))
})

it('goes on with a load that was sent in parts of another size', async () => {
  const small = manner({ partBytes: 1_000 })
  await expect(load(dataset, small, dyingAt(14, 'before'))).rejects.toThrow('died')
  expect(await load(dataset, manner({ takeOver: true, partBytes: 1_000_000 }))).toBe(true)
  expect(await all()).toEqual(await whole(dataset))
})

it('starts anew where a database was left amid a part', async () => {
  await expect(load(dataset, manner(), dyingAt(14, 'before'))).rejects.toThrow('died')
  await db.ask('UPDATE contents SET part = -1')
  await db.ask('DELETE FROM figures')
  await load(dataset, manner({ takeOver: true }))
  expect(await all()).toEqual(await whole(dataset))
})

it('is not complete where a record is missing, and is filled from the beginning when run again', async () => {
  const lossy: Fillable = {
    ask: db.ask,
    apply: (statements) =>
      db.apply(statements.filter((sql) => !sql.includes('INSERT INTO bodies '))),
  }
  await expect(load(dataset, manner(), lossy)).rejects.toThrow(
    /does not hold the \d+ records .* run this again, which fills it from the beginning/,
  )
  expect(await readContents(db)).toMatchObject({ complete: 0, part: -1, holder: null })
  expect(await load(dataset, manner())).toBe(true)
  expect(await all()).toEqual(await whole(dataset))
})

it('takes over a place of its own whatever its record says, where the load is told so', async () => {
  const other = manner({ holder: 'elsewhere process 7 aa' })
  await expect(load(dataset, other, dyingAt(14, 'before'))).rejects.toThrow('died')
  const folders = { migrations: paths.migrations, dataset }
  await expect(loadDataset(database.db, folders)).rejects.toThrow(/being filled by/)
  await loadDataset(database.db, folders, () => undefined, { takeOver: true })
  expect((await readContents(db))?.complete).toBe(1)
})

it('merges the search index into one piece', async () => {
  await load(dataset, manner())
  const merge = await database.db
    .prepare("INSERT INTO search (search, rank) VALUES ('merge', 500)")
    .run()
  expect(merge.meta.changes).toBeLessThanOrEqual(1)
})

it('loads a record that is longer than a statement may be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'youju-long-'))
  const { release, layout } = heldOf(dataset)
  const long = JSON.stringify({ id: 'long', text: "问'题𠀀".repeat(40_000) })
  writeFileSync(join(folder, 'record.json'), long)
  const { Inserts, payloadTable } = await import('./inserts.ts')
  async function* statements() {
    yield payloadTable
    yield 'CREATE TABLE long (id TEXT, record TEXT)'
    yield 'CREATE TABLE totals (resource TEXT, records INTEGER)'
    const inserts = new Inserts('INSERT INTO long SELECT value ->> 0, value ->> 1')
    yield* inserts.add(['short', '{}'])
    yield* inserts.add(['long', long])
    yield* inserts.flush()
    yield "INSERT INTO totals SELECT 'long', count(*) FROM long"
    return Promise.resolve(2)
  }
  await fill(db, { release, layout }, statements, manner())
  expect(await db.ask("SELECT record FROM long WHERE id = 'long'")).toEqual([{ record: long }])
  rmSync(folder, { recursive: true })
})

it('counts what it has loaded', async () => {
  const records = await loadDataset(database.db, { migrations: paths.migrations, dataset })
  expect(await db.ask('SELECT sum(records) AS records FROM totals')).toEqual([{ records }])
})
