import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noticeType } from '../../schemas/notice.ts'
import type { ReleaseHere } from '../history/store-release.ts'
import { thisHolder } from '../holder.ts'
import { deploy, type Material } from './deploy.ts'
import { fakeDatabase, fakeWrangler, readFakeState } from './fake-account.fixture.ts'
import { rollback } from './rollback.ts'
import { deployedConfig } from './worker-config.ts'
import { answered, said, type Wrangler, wranglerAt } from './wrangler.ts'

/** Releases as far as a deploy looks into them. */
const [first, second, third] = ['2026-01-01-a', '2026-02-01-b', '2026-03-01-c'] as const

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-account-'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** So few bytes that each statement is a part of its own. */
const manner = () => ({ holder: thisHolder(), seconds: 3600, partBytes: 1 })

/** What else differs from one test to the next. */
interface Made {
  lines?: string[]
  purges?: readonly string[]
  releases?: readonly ReleaseHere[]
}

/** A release of two files. */
const releaseOf = (id: string, text = 'Li', isPurged = false): ReleaseHere => ({
  id,
  state: `state of ${text}`,
  isPurged,
  files: () => [
    fileOf(`${id}/manifest.json`, 'application/json', '{}'),
    fileOf(`${id}/a.csv`, isPurged ? noticeType : 'text/csv', text),
  ],
})

const fileOf = (key: string, contentType: string, text: string) => ({
  key,
  contentType,
  bytes: new TextEncoder().encode(text),
})

function material(release: string, commit: string, made: Made = {}): Material {
  const { lines = [], purges = [], releases = [releaseOf(release)] } = made
  const held = { release, layout: 'l1' }
  return {
    wanted: { ...held, commit, releases },
    purges,
    statements: async function* () {
      yield 'CREATE TABLE totals (resource TEXT, records INTEGER)'
      yield 'CREATE TABLE releases (id TEXT)'
      yield `INSERT INTO releases VALUES ('${release}')`
      yield 'CREATE TABLE changes (id TEXT, record TEXT)'
      for (const id of purges) yield `INSERT INTO changes VALUES ('${id}', '{"action":"purged"}')`
      yield "INSERT INTO totals SELECT 'releases', count(*) FROM releases"
      return Promise.resolve(1)
    },
    configure: (database) => {
      const file = join(folder, 'deployed.json')
      const built = { vars: { RELEASE: release, LAYOUT: 'l1' }, d1_databases: [] }
      const config = deployedConfig(built, { ...database, origin: 'https://youju.example' })
      writeFileSync(file, JSON.stringify(config))
      return file
    },
    manner: manner(),
    say: (line) => lines.push(line),
  }
}

/** What a reader of the account meets: the live version's release, and what the database it reads says it holds. */
function met() {
  const { deployments, versions } = readFakeState(folder)
  const live = versions.find(({ id }) => id === deployments.at(-1)?.version)
  if (live === undefined) return null
  const text = JSON.stringify(live)
  const [, release] = /"name":"RELEASE","text":"([^"]+)"/.exec(text) ?? []
  const [, name = ''] = /"id":"id-of-([^"]+)"/.exec(text) ?? []
  const db = fakeDatabase(folder, name)
  const contents = db.prepare('SELECT release, complete FROM contents').get()
  const { r = null } = db.prepare('SELECT max(id) AS r FROM releases').get() ?? {}
  db.close()
  return { release, name, contents: { ...contents }, held: r }
}

/** All that a database holds, who has it now apart. */
function heldBy(name: string) {
  const db = fakeDatabase(folder, name)
  const tables = db.prepare("SELECT sql FROM sqlite_schema WHERE sql <> '' ORDER BY sql").all()
  const rows = ['releases', 'changes', 'totals'].map((table) =>
    db.prepare(`SELECT * FROM ${table}`).all(),
  )
  const contents = db.prepare('SELECT release, layout, part, complete FROM contents').all()
  db.close()
  return { tables, rows, contents }
}

const whole = (release: string, name: string) => ({
  release,
  name,
  contents: { release, complete: 1 },
  held: release,
})

const account = () => fakeWrangler(folder)

/** What a reader gets of a file of a release, and what the bucket says it keeps. */
const object = (key: string) => readFakeState(folder).objects[`youju-releases/${key}`]
const stored = (): unknown => JSON.parse(object('stored.json')?.text ?? '{}')

it('takes an empty account to a site that is read', async () => {
  await deploy(account(), material(first, 'c1'))
  expect(met()).toEqual(whole(first, 'youju-a'))
  const { buckets, objects, databases } = readFakeState(folder)
  expect(databases.map(({ name }) => name)).toEqual(['youju-a', 'youju-b'])
  expect(buckets).toEqual(['youju-releases'])
  expect(Object.keys(objects)).toContain(`youju-releases/${first}/a.csv`)
  expect(stored()).toEqual({ [first]: 'state of Li' })
})

it('fills the other database for a later release, and leaves the one that is read alone', async () => {
  await deploy(account(), material(first, 'c1'))
  const before = heldBy('youju-a')
  await deploy(account(), material(second, 'c2'))
  expect(met()).toEqual(whole(second, 'youju-b'))
  const { calls } = readFakeState(folder)
  const switched = calls.findLastIndex(([verb]) => verb === 'deploy')
  const filled = calls.findLastIndex((args) => args.includes('--file'))
  expect(filled).toBeLessThan(switched)
  expect(heldBy('youju-a')).toEqual(before)
  await deploy(account(), material(third, 'c3'))
  expect(met()).toEqual(whole(third, 'youju-a'))
})

it('does nothing for what is live already, and loads nothing for new code alone', async () => {
  await deploy(account(), material(first, 'c1'))
  const lines: string[] = []
  const writes = () =>
    readFakeState(folder).calls.filter(
      (args) =>
        args[0] === 'deploy' ||
        args[1] === 'create' ||
        args.includes('--file') ||
        args[1] === 'bulk',
    ).length
  const before = writes()
  await deploy(account(), material(first, 'c1', { lines }))
  expect(lines).toEqual([`Live already: release ${first}, commit c1.`])
  expect(writes()).toBe(before)
  await deploy(account(), material(first, 'c2'))
  expect(writes()).toBe(before + 1)
  expect(met()).toEqual(whole(first, 'youju-a'))
})

it('goes back to the former version by one command, and forward by the same', async () => {
  await expect(rollback(account(), manner())).rejects.toThrow('no former version')
  await deploy(account(), material(first, 'c1'))
  await deploy(account(), material(second, 'c2'))
  await rollback(account(), manner())
  expect(met()).toEqual(whole(first, 'youju-a'))
  await rollback(account(), manner())
  expect(met()).toEqual(whole(second, 'youju-b'))
})

it('refuses to go back to a version whose database holds another release by now', async () => {
  await deploy(account(), material(first, 'c1'))
  await deploy(account(), material(second, 'c2'))
  const db = fakeDatabase(folder, 'youju-a')
  db.exec("UPDATE contents SET release = 'another'")
  db.close()
  await expect(rollback(account(), manner())).rejects.toThrow(/does not hold release .* any more/)
  expect(met()).toEqual(whole(second, 'youju-b'))
})

/** An account that answers nothing from the nth call on; that call is done or not. */
function failingAt(nth: number, isDone: boolean): Wrangler {
  let calls = 0
  return async (args) => {
    calls += 1
    if (calls < nth) return account()(args)
    if (calls === nth && isDone) await account()(args)
    return { code: 1, stdout: '', stderr: 'fetch failed' }
  }
}

it('broken off at any call, is gone on with by running it again, and readers never meet half of anything', async () => {
  await deploy(account(), material(first, 'c1'))
  const before = `${folder}-before`
  cpSync(folder, before, { recursive: true })
  let failed = 0
  for (const isDone of [false, true]) {
    for (let nth = 1; ; nth += 1) {
      rmSync(folder, { recursive: true })
      cpSync(before, folder, { recursive: true })
      const isOver = await deploy(failingAt(nth, isDone), material(second, 'c2')).then(
        () => true,
        () => false,
      )
      // Letting go of the database may fail too; whoever comes next knows that this process did not.
      expect([whole(first, 'youju-a'), whole(second, 'youju-b')]).toContainEqual(met())
      const again = material(second, 'c2')
      await deploy(account(), { ...again, manner: { ...again.manner, takeOver: true } })
      expect(met()).toEqual(whole(second, 'youju-b'))
      if (isOver) break
      failed += 1
    }
  }
  rmSync(before, { recursive: true })
  expect(failed).toBeGreaterThan(30)
}, 240_000)

it('broken off at any call of the first deploy, is gone on with too', async () => {
  for (let nth = 1; ; nth += 1) {
    rmSync(folder, { recursive: true })
    folder = mkdtempSync(join(tmpdir(), 'youju-account-'))
    const isOver = await deploy(failingAt(nth, nth % 2 === 0), material(first, 'c1')).then(
      () => true,
      () => false,
    )
    const again = material(first, 'c1')
    await deploy(account(), { ...again, manner: { ...again.manner, takeOver: true } })
    expect(met()).toEqual(whole(first, 'youju-a'))
    if (isOver) break
  }
}, 240_000)

describe('after a purge', () => {
  const purge = '2026-02-01-purged-deputies-li'
  const purged = { purges: [purge], releases: [releaseOf(first, 'gone', true), releaseOf(second)] }
  const file = () => object(`${first}/a.csv`)

  it('the files that had to go are replaced in the bucket, before readers are switched', async () => {
    await deploy(account(), material(first, 'c1'))
    expect(file()).toEqual({ text: 'Li', type: 'text/csv' })
    await deploy(account(), material(second, 'c2', purged))
    expect(file()).toEqual({ text: 'gone', type: noticeType })
    const { calls } = readFakeState(folder)
    const switched = calls.findLastIndex(([verb]) => verb === 'deploy')
    expect(calls.findLastIndex((args) => args[1] === 'bulk')).toBeLessThan(switched)
  })

  it('they are replaced by the next deploy where one was broken off, also where nothing else is to be done', async () => {
    await deploy(account(), material(first, 'c1'))
    const breaking: Wrangler = (args) =>
      args[1] === 'bulk' && args.includes(noticeType)
        ? Promise.resolve({ code: 1, stdout: '', stderr: 'R2 bulk upload failed' })
        : account()(args)
    const late = material(first, 'c1', { releases: purged.releases.slice(0, 1) })
    await expect(deploy(breaking, late)).rejects.toThrow(/R2 bulk upload failed/)
    expect(file()?.text).toBe('Li')
    await deploy(account(), late)
    expect(file()?.text).toBe('gone')
  })

  it('a deploy that cannot replace them is refused before it changes anything', async () => {
    await deploy(account(), material(first, 'c1'))
    const [old, present] = purged.releases
    const releases = [old, present].flatMap((each, nth) =>
      each === undefined ? [] : [nth === 0 ? { ...each, files: null } : each],
    )
    const before = readFakeState(folder)
    await expect(
      deploy(account(), material(second, 'c2', { ...purged, releases })),
    ).rejects.toThrow(/personal data was removed since/)
    expect({ ...readFakeState(folder), calls: [] }).toEqual({ ...before, calls: [] })
  })

  it('a commit from before it is not deployed again, nor gone back to', async () => {
    await deploy(account(), material(first, 'c1'))
    await deploy(account(), material(second, 'c2', purged))
    await expect(deploy(account(), material(first, 'c1'))).rejects.toThrow(
      /it would be published again/,
    )
    await expect(rollback(account(), manner())).rejects.toThrow(/going back would publish it again/)
    expect(met()).toEqual(whole(second, 'youju-b'))
    expect(file()?.text).toBe('gone')
  })
})

it('refuses a version whose database it cannot tell, lest it be filled under its readers', async () => {
  await deploy(account(), material(first, 'c1'))
  const other: Wrangler = async (args) => {
    const ended = await account()(args)
    return args[1] === 'view'
      ? { ...ended, stdout: ended.stdout.replaceAll('"id": "id-of', '"uuid": "id-of') }
      : ended
  }
  await expect(deploy(other, material(second, 'c2'))).rejects.toThrow(/does not tell its id/)
  expect(met()).toEqual(whole(first, 'youju-a'))
})

it.each([
  ['two deploys at once: the second is refused while the first loads', () => material(third, 'c3')],
  ['new code for the live release waits while the next is loaded', () => material(first, 'c3')],
])('%s, and readers meet the first', async (_, late) => {
  await deploy(account(), material(first, 'c1'))
  let other: Promise<void> | undefined
  const slow: Wrangler = async (args) => {
    if (args.includes('--file') && other === undefined) {
      other = deploy(account(), late())
      await other.catch(() => undefined)
    }
    return account()(args)
  }
  await deploy(slow, material(second, 'c2'))
  await expect(other).rejects.toThrow(/being filled by/)
  expect(met()).toEqual(whole(second, 'youju-b'))
})

/** An account in which another deploy, of the second release, comes between plan and load. */
function overtaken(): Wrangler {
  let isFirst = true
  return async (args) => {
    if (isFirst && args.includes('--command') && args.at(-1)?.startsWith('CREATE TABLE') === true) {
      isFirst = false
      await deploy(account(), material(second, 'c2'))
    }
    return account()(args)
  }
}

it('does not fill a database that another deploy has switched to since it was planned', async () => {
  await deploy(account(), material(first, 'c1'))
  await expect(deploy(overtaken(), material(third, 'c3'))).rejects.toThrow(
    /Another deploy came first/,
  )
  expect(met()).toEqual(whole(second, 'youju-b'))
})

it('does not switch back to the former release where new code for it comes after a deploy of the next', async () => {
  await deploy(account(), material(first, 'c1'))
  await expect(deploy(overtaken(), material(first, 'c3'))).rejects.toThrow(
    /Another deploy came first/,
  )
  expect(met()).toEqual(whole(second, 'youju-b'))
})

it('tells in wrangler’s own words why a call failed', async () => {
  const unknown: Wrangler = () =>
    Promise.resolve({ code: 1, stdout: '', stderr: 'In a non-interactive environment …' })
  await expect(deploy(unknown, material(first, 'c1'))).rejects.toThrow(
    /wrangler d1 list --json failed .*\nIn a non-interactive environment/,
  )
})

it('calls wrangler as a program of its own', async () => {
  const program = wranglerAt(join(import.meta.dirname, 'fake-wrangler.fixture.ts'))
  vi.stubEnv('FAKE_ACCOUNT', folder)
  expect(await said(program, ['d1', 'create', 'youju-a'])).toContain(
    "Successfully created DB 'youju-a'",
  )
  expect(await answered(program, ['d1', 'list', '--json'])).toEqual([
    { uuid: 'id-of-youju-a', name: 'youju-a' },
  ])
  await expect(said(program, ['d1', 'create', 'youju-a'])).rejects.toThrow(/already exists/)
}, 120_000)
