import { z } from 'zod'
import { readStored, type Stored } from '../history/store-release.ts'
import { type DatabaseName, databases } from '../load/choose.ts'
import { type Contents, readContents } from '../load/contents.ts'
import { Refusal } from '../refusal.ts'
import { bucket, worker } from './names.ts'
import { remoteBucket } from './remote-bucket.ts'
import { remoteDatabase } from './remote-database.ts'
import { answered, answeredIfThere, type Wrangler } from './wrangler.ts'

/** A version of the Worker in the account: what was pinned into it. */
export interface Version {
  id: string
  /** The id of the database that it reads. */
  database: string | null
  release: string | null
  layout: string | null
  /** What its deploy said of it (`versionMessage`). */
  message: string | null
}

export interface Database {
  name: DatabaseName
  id: string
  contents: Contents | null
}

/** What is in an account by now, as the account itself tells: nothing of it is written down here. */
export interface Account {
  databases: readonly Database[]
  hasBucket: boolean
  /** What the bucket says it keeps. */
  stored: Stored
  /** The versions that are served: one, or two while one is rolled out. */
  live: readonly Version[]
  /** The version that was served alone before; null where there is none. */
  former: Version | null
}

export const emptyAccount: Account = {
  databases: [],
  hasBucket: false,
  stored: {},
  live: [],
  former: null,
}

/** Asks an account for all of it. It changes nothing. */
export async function readAccount(wrangler: Wrangler): Promise<Account> {
  const found = await readDatabases(wrangler)
  const hasBucket = (await readBucket(wrangler)) !== null
  const { live, former } = await readDeployed(wrangler)
  return {
    databases: found,
    hasBucket,
    stored: hasBucket ? await readStored(remoteBucket(wrangler)) : {},
    live: await readVersions(wrangler, live),
    former: former === null ? null : await readVersion(wrangler, former),
  }
}

const Databases = z.array(z.object({ uuid: z.string(), name: z.string() }))

/** The ids of all databases of the account by their names. */
export async function readDatabaseIds(wrangler: Wrangler): Promise<ReadonlyMap<string, string>> {
  const all = Databases.parse(await answered(wrangler, ['d1', 'list', '--json']))
  return new Map(all.map(({ name, uuid }) => [name, uuid]))
}

async function readDatabases(wrangler: Wrangler): Promise<Database[]> {
  const ids = await readDatabaseIds(wrangler)
  const found: Database[] = []
  for (const name of databases) {
    const id = ids.get(name)
    if (id === undefined) continue
    found.push({ name, id, contents: await readContents(remoteDatabase(wrangler, name)) })
  }
  return found
}

const readBucket = (wrangler: Wrangler) =>
  answeredIfThere(wrangler, ['r2', 'bucket', 'info', bucket, '--json'], /\[code: 10006\]/)

const Deployments = z.array(
  z.object({
    created_on: z.string(),
    versions: z.array(z.object({ version_id: z.string(), percentage: z.number() })),
  }),
)

/** The versions that are served now. */
export const readLive = async (wrangler: Wrangler): Promise<Version[]> =>
  readVersions(wrangler, (await readDeployed(wrangler)).live)

const readVersions = (wrangler: Wrangler, ids: readonly string[]): Promise<Version[]> =>
  Promise.all(ids.map((id) => readVersion(wrangler, id)))

/** The ids of the versions served now, and of the last other one before. An account where the Worker never was says so by a code. */
async function readDeployed(wrangler: Wrangler) {
  const args = ['deployments', 'list', '--name', worker, '--json']
  const answer = await answeredIfThere(wrangler, args, /\[code: 10007\]/)
  const [current, ...before] = Deployments.parse(answer ?? []).toSorted((a, b) =>
    a.created_on < b.created_on ? 1 : -1,
  )
  const live = current?.versions.map(({ version_id }) => version_id) ?? []
  const alone = before.flatMap(({ versions }) =>
    versions.filter(({ percentage }) => percentage === 100),
  )
  const former = alone.find(({ version_id }) => !live.includes(version_id))
  return { live, former: former?.version_id ?? null }
}

const VersionDetails = z.object({
  id: z.string(),
  annotations: z.record(z.string(), z.unknown()).default({}),
  resources: z.object({
    bindings: z.array(
      z.looseObject({
        type: z.string(),
        name: z.string(),
        text: z.string().optional(),
        // The platform says it by either name.
        id: z.string().optional(),
        database_id: z.string().optional(),
      }),
    ),
  }),
})

async function readVersion(wrangler: Wrangler, id: string): Promise<Version> {
  const args = ['versions', 'view', id, '--name', worker, '--json']
  const { annotations, resources } = VersionDetails.parse(await answered(wrangler, args))
  const database = resources.bindings.find(({ type, name }) => type === 'd1' && name === 'DB')
  const text = (name: string) =>
    resources.bindings.find((binding) => binding.type === 'plain_text' && binding.name === name)
      ?.text ?? null
  const databaseId = database?.database_id ?? database?.id ?? null
  // Taken for one that reads no database, the one it reads would be filled under its readers.
  if (database !== undefined && databaseId === null) throw new Refusal(unreadable(id))
  const message = annotations['workers/message']
  return {
    id,
    database: databaseId,
    release: text('RELEASE'),
    layout: text('LAYOUT'),
    message: typeof message === 'string' ? message : null,
  }
}

const unreadable = (id: string) =>
  `Version ${id} reads a database, and wrangler does not tell its id as pipeline/deploy/account.ts reads it. ` +
  'Nothing was changed: compare wrangler versions view with it.'
