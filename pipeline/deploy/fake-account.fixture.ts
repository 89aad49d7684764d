import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { type Ended, type Wrangler } from './wrangler.ts'

/**
 * An account in a folder, as far as our deploys know one, that answers as wrangler 4.151.0 does: the
 * same JSON, the same words and codes where something is not there, databases that are real SQLite and
 * undo a file that fails. What it cannot show is how the platform itself behaves.
 */
const State = z.object({
  databases: z.array(z.object({ uuid: z.string(), name: z.string() })).default([]),
  buckets: z.array(z.string()).default([]),
  objects: z.record(z.string(), z.object({ text: z.string(), type: z.string() })).default({}),
  versions: z.array(z.record(z.string(), z.unknown())).default([]),
  deployments: z
    .array(z.object({ created_on: z.string(), version: z.string(), message: z.string() }))
    .default([]),
  calls: z.array(z.array(z.string())).default([]),
})
export type FakeState = z.infer<typeof State>

export function readFakeState(folder: string): FakeState {
  const file = join(folder, 'account.json')
  return State.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
}

export function fakeDatabase(folder: string, name: string): DatabaseSync {
  const db = new DatabaseSync(join(folder, `${name}.sqlite`))
  // It need not outlive a power cut.
  db.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY')
  return db
}

/** Calls the account in a folder. */
export const fakeWrangler =
  (folder: string): Wrangler =>
  (args) => {
    mkdirSync(folder, { recursive: true })
    const state = readFakeState(folder)
    state.calls.push([...args])
    const ended = call(folder, state, args)
    writeFileSync(join(folder, 'account.json'), JSON.stringify(state))
    return Promise.resolve(ended)
  }

const ok = (stdout: string): Ended => ({ code: 0, stdout, stderr: '' })
const json = (value: unknown): Ended => ok(`${JSON.stringify(value, null, 2)}\n`)

/** As wrangler prints what the platform refuses. */
const refused = (path: string, message: string): Ended => ({
  code: 1,
  stdout: '',
  stderr: `\n✘ [ERROR] A request to the Cloudflare API (/accounts/0/${path}) failed.\n\n  ${message}\n`,
})

const option = (args: readonly string[], name: string): string => {
  const at = args.indexOf(name)
  const value = args[at + 1]
  if (at === -1 || value === undefined) throw new Error(`${args.join(' ')} has no ${name}`)
  return value
}

function call(folder: string, state: FakeState, args: readonly string[]): Ended {
  const [first = '', second = '', third = '', fourth = ''] = args
  switch (`${first} ${second}`) {
    case 'd1 list':
      return json(state.databases)
    case 'd1 create': {
      if (state.databases.some(({ name }) => name === third))
        return refused('d1/database', 'A database with that name already exists')
      state.databases.push({ uuid: `id-of-${third}`, name: third })
      return ok(`✅ Successfully created DB '${third}' in region APAC\n`)
    }
    case 'd1 execute':
      return execute(folder, state, third, args)
    case 'd1 time-travel':
      return json({ bookmark: `bookmark-of-${fourth}` })
    case 'r2 bulk':
      return bulk(state, fourth, args)
    case 'r2 bucket':
      return bucketCall(state, third, fourth)
    case 'r2 object': {
      const object = state.objects[fourth]
      return object === undefined
        ? { code: 1, stdout: '', stderr: '✘ [ERROR] The specified key does not exist.\n' }
        : ok(object.text)
    }
    case 'deployments list':
      if (state.deployments.length === 0)
        return refused(
          'workers/scripts/youju/deployments',
          'This Worker does not exist on your account. [code: 10007]',
        )
      return json(
        state.deployments.slice(-10).map(({ created_on, version, message }, nth) => ({
          id: `deployment-${nth}`,
          source: 'wrangler',
          strategy: 'percentage',
          author_email: 'li@example.org',
          annotations: { 'workers/message': message, 'workers/triggered_by': 'deployment' },
          versions: [{ version_id: version, percentage: 100 }],
          created_on,
        })),
      )
    case 'versions view':
      return json(state.versions.find(({ id }) => id === third))
    default:
      if (first === 'deploy') return upload(state, args)
      if (first === 'rollback') {
        release(state, second, option(args, '--message'))
        return ok('SUCCESS  Worker Version has been deployed to 100% of traffic.\n')
      }
      throw new Error(`wrangler ${args.join(' ')} is not known here`)
  }
}

function bucketCall(state: FakeState, verb: string, name: string): Ended {
  if (verb === 'create') {
    state.buckets.push(name)
    return ok(`✅ Created bucket '${name}' with default storage class of Standard.\n`)
  }
  if (state.buckets.includes(name))
    return json({ name, created: '2026-11-28T00:00:00.000Z', location: 'APAC', object_count: '0' })
  return refused(`r2/buckets/${name}`, 'The specified bucket does not exist. [code: 10006]')
}

const List = z.array(z.object({ key: z.string(), file: z.string() }))

function bulk(state: FakeState, bucket: string, args: readonly string[]): Ended {
  const list = List.parse(JSON.parse(readFileSync(option(args, '--filename'), 'utf8')))
  for (const { key, file } of list) {
    const type = option(args, '--content-type')
    state.objects[`${bucket}/${key}`] = { text: readFileSync(file, 'utf8'), type }
  }
  return ok(`Starting bulk upload of ${list.length} objects to bucket ${bucket}\n`)
}

function execute(folder: string, state: FakeState, name: string, args: readonly string[]): Ended {
  if (!state.databases.some((database) => database.name === name)) {
    const text = `Couldn't find a D1 DB with name or binding '${name}' in your config or the API.`
    return args.includes('--json')
      ? { code: 1, stdout: JSON.stringify({ error: { text } }), stderr: '' }
      : { code: 1, stdout: '', stderr: `✘ [ERROR] ${text}\n` }
  }
  const db = fakeDatabase(folder, name)
  try {
    if (args.includes('--command')) {
      const results = db.prepare(option(args, '--command')).all()
      return json([{ results, success: true, meta: { changes: 0, rows_read: 0, rows_written: 0 } }])
    }
    db.exec('BEGIN')
    db.exec(readFileSync(option(args, '--file'), 'utf8'))
    db.exec('COMMIT')
    return ok('🌀 Starting import...\n🚣 Executed queries\n[]\n')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    const text = `${error instanceof Error ? error.message : ''}: SQLITE_ERROR [code: 7500]`
    if (!args.includes('--json')) return refused('d1/database/import', text)
    // With --json a failure is told as JSON too, where answers are.
    const about = 'A request to the Cloudflare API (/accounts/0/d1/database/query) failed.'
    const said = { text: about, notes: [{ text }], kind: 'error', name: 'APIError', code: 7500 }
    return { code: 1, stdout: `${JSON.stringify({ error: said }, null, 2)}\n`, stderr: '' }
  } finally {
    db.close()
  }
}

const Deployed = z.looseObject({
  vars: z.record(z.string(), z.string()),
  d1_databases: z.array(z.object({ binding: z.string(), database_id: z.string() })),
})

function upload(state: FakeState, args: readonly string[]): Ended {
  const { vars, d1_databases } = Deployed.parse(
    JSON.parse(readFileSync(option(args, '--config'), 'utf8')),
  )
  const id = `version-${state.versions.length + 1}`
  const message = option(args, '--message')
  state.versions.push({
    id,
    number: state.versions.length + 1,
    metadata: { created_on: new Date().toISOString(), source: 'wrangler' },
    annotations: { 'workers/message': message, 'workers/triggered_by': 'upload' },
    resources: {
      bindings: [
        ...d1_databases.map(({ binding, database_id }) => ({
          type: 'd1',
          name: binding,
          id: database_id,
        })),
        ...Object.entries(vars).map(([name, text]) => ({ type: 'plain_text', name, text })),
      ],
      script: { etag: '0', handlers: ['fetch'] },
      script_runtime: { compatibility_date: '2026-10-01', usage_model: 'standard' },
    },
  })
  release(state, id, message)
  return ok(`Current Version ID: ${id}\n`)
}

function release(state: FakeState, version: string, message: string): void {
  const created_on = new Date(Date.UTC(2026, 0, 1, 0, 0, state.deployments.length)).toISOString()
  state.deployments.push({ created_on, version, message })
}
