import { z } from 'zod'
import { missingFrom, storeRelease } from '../history/store-release.ts'
import type { DatabaseName } from '../load/choose.ts'
import { holds, readContents } from '../load/contents.ts'
import { fillTaken, type Manner, type Statements } from '../load/fill.ts'
import { Refusal } from '../refusal.ts'
import { type Account, readAccount, readDatabaseIds, readLive } from './account.ts'
import { bucket, location } from './names.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { planFor, type Step, told, versionMessage, type Wanted } from './plan.ts'
import { purgedSince } from './purges.ts'
import { remoteBucket } from './remote-bucket.ts'
import { remoteDatabase } from './remote-database.ts'
import type { Pins } from './worker-config.ts'
import { answered, said, type Wrangler } from './wrangler.ts'

/** What a deploy needs of the machine it runs on. */
export interface Material {
  wanted: Wanted
  /** Fills a database with the release. */
  statements: Statements
  /** The entries of its ledger by which personal data was removed. */
  purges: readonly string[]
  /** Writes the configuration of a version that reads a database; its path. */
  configure: (database: Omit<Pins, 'origin'>) => string
  manner: Manner
  say: (line: string) => void
}

/** Takes an account from whatever it holds to the wanted version. Run again, it goes on where it was broken off. */
export async function deploy(wrangler: Wrangler, material: Material): Promise<void> {
  const { wanted, say } = material
  const account = await readAccount(wrangler)
  const steps = planFor(wanted, account)
  const lost = await purgedSince(wrangler, account, material.purges)
  if (lost.length > 0) throw new Refusal(publishedAgain(lost))
  for (const id of missingFrom(wanted.releases, account.stored))
    say(
      `The files of release ${id} are neither here nor in the bucket: their addresses answer 404.`,
    )
  if (steps.length === 0) say(`Live already: ${versionMessage(wanted)}.`)
  for (const [nth, step] of steps.entries()) {
    say(`${nth + 1} of ${steps.length}: ${told(step)} …`)
    await take(step, wrangler, material, account)
  }
}

const publishedAgain = (lost: readonly string[]) =>
  `Personal data was removed from the live site (${lost.join(', ')}), and this commit does not say so: it would be published again. ` +
  'Nothing was changed. Deploy a commit whose data/changes.yaml has the entry.'

async function take(
  step: Step,
  wrangler: Wrangler,
  material: Material,
  planned: Account,
): Promise<void> {
  switch (step.does) {
    case 'create-database':
      await said(wrangler, ['d1', 'create', step.name, '--location', location])
      return
    case 'create-bucket':
      await said(wrangler, ['r2', 'bucket', 'create', bucket, '--location', location])
      return
    case 'store-release':
      await storeRelease(remoteBucket(wrangler), step.release, step.release.files())
      return
    case 'switch':
      await fillAndSwitch(step.database, wrangler, material, planned)
  }
}

/**
 * The database stays taken from before it is filled until the version that reads it is live, so that no
 * other deploy fills it again meanwhile. What was planned for is looked at again once it is taken, since
 * another may have come first: what is read by now is not filled, and a later release not switched away.
 */
async function fillAndSwitch(
  name: DatabaseName,
  wrangler: Wrangler,
  { wanted, statements, configure, manner, say }: Material,
  planned: Account,
): Promise<void> {
  const db = remoteDatabase(wrangler, name)
  await oneAtATime(wrangler, name, manner, async (found) => {
    const id = (await readDatabaseIds(wrangler)).get(name)
    if (id === undefined) throw new Refusal(`The database ${name} is not in the account any more.`)
    const live = (await readLive(wrangler)).map((version) => version.id)
    if (live.join() !== planned.live.map((version) => version.id).join())
      throw new Refusal(overtaken)
    if (!holds(found, wanted)) {
      await fillTaken(db, found, wanted, statements, manner)
      if (!holds(await readContents(db), wanted)) throw new Refusal(overtaken)
      say(`${name} holds all of release ${wanted.release}.`)
    }
    const message = ['--message', versionMessage(wanted)]
    const config = configure({ name, id, bookmark: await bookmarkOf(wrangler, name) })
    await said(wrangler, ['deploy', '--config', config, ...message])
  })
}

/** How far a database has come by now. */
async function bookmarkOf(wrangler: Wrangler, name: DatabaseName): Promise<string> {
  const answer = await answered(wrangler, ['d1', 'time-travel', 'info', name, '--json'])
  return z.object({ bookmark: z.string() }).parse(answer).bookmark
}

const overtaken =
  'Another deploy came first and changed what is live. Nothing was switched: run this again.'
