import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
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
  rmSync(folder, { recursive: true })
})

/** So few bytes that each statement is a part of its own. */
const manner = () => ({ holder: thisHolder(), seconds: 3600, partBytes: 1 })

function material(release: string, commit: string, lines: string[] = []): Material {
  const held = { release, layout: 'l1' }
  return {
    wanted: { ...held, commit },
    statements: async function* () {
      yield 'CREATE TABLE totals (resource TEXT, records INTEGER)'
      yield 'CREATE TABLE releases (id TEXT)'
      yield `INSERT INTO releases VALUES ('${release}')`
      yield "INSERT INTO totals SELECT 'releases', count(*) FROM releases"
      return Promise.resolve(1)
    },
    files: () =>
      [
        ['manifest.json', 'application/json'],
        ['a.csv', 'text/csv'],
      ].map(([path = '', contentType = '']) => ({
        key: `${release}/${path}`,
        bytes: new Uint8Array(2),
        contentType,
      })),
    lastFile: `${release}/manifest.json`,
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

const whole = (release: string, name: string) => ({
  release,
  name,
  contents: { release, complete: 1 },
  held: release,
})

const account = () => fakeWrangler(folder)

it('takes an empty account to a site that is read', async () => {
  await deploy(account(), material(first, 'c1'))
  expect(met()).toEqual(whole(first, 'youju-a'))
  const { buckets, objects, databases } = readFakeState(folder)
  expect(databases.map(({ name }) => name)).toEqual(['youju-a', 'youju-b'])
  expect(buckets).toEqual(['youju-releases'])
  // The manifest comes last: it says that the others are there.
  expect(objects.map((key) => key.split('/').at(-1))).toEqual(['a.csv', 'manifest.json'])
})

it('fills the other database for a later release, and leaves the one that is read alone', async () => {
  await deploy(account(), material(first, 'c1'))
  const before = readFileSync(join(folder, 'youju-a.sqlite'))
  await deploy(account(), material(second, 'c2'))
  expect(met()).toEqual(whole(second, 'youju-b'))
  const { calls } = readFakeState(folder)
  const switched = calls.findLastIndex(([verb]) => verb === 'deploy')
  const filled = calls.findLastIndex((args) => args.includes('--file'))
  expect(filled).toBeLessThan(switched)
  expect(readFileSync(join(folder, 'youju-a.sqlite'))).toEqual(before)
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
  await deploy(account(), material(first, 'c1', lines))
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

it('two deploys at once: the second is refused while the first loads, and readers meet the first', async () => {
  await deploy(account(), material(first, 'c1'))
  let other: Promise<void> | undefined
  const slow: Wrangler = async (args) => {
    if (args.includes('--file') && other === undefined) {
      other = deploy(account(), material(third, 'c3'))
      await other.catch(() => undefined)
    }
    return account()(args)
  }
  await deploy(slow, material(second, 'c2'))
  await expect(other).rejects.toThrow(/being filled by/)
  expect(met()).toEqual(whole(second, 'youju-b'))
})

it('does not fill a database that another deploy has switched to since it was planned', async () => {
  await deploy(account(), material(first, 'c1'))
  let isFirst = true
  const late: Wrangler = async (args) => {
    if (isFirst && args.includes('--command') && args.at(-1)?.startsWith('CREATE TABLE') === true) {
      isFirst = false
      await deploy(account(), material(second, 'c2'))
    }
    return account()(args)
  }
  await expect(deploy(late, material(third, 'c3'))).rejects.toThrow(/Another deploy came first/)
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
  process.env.FAKE_ACCOUNT = folder
  expect(await said(program, ['d1', 'create', 'youju-a'])).toContain(
    "Successfully created DB 'youju-a'",
  )
  expect(await answered(program, ['d1', 'list', '--json'])).toEqual([
    { uuid: 'id-of-youju-a', name: 'youju-a' },
  ])
  await expect(said(program, ['d1', 'create', 'youju-a'])).rejects.toThrow(/already exists/)
}, 120_000)
