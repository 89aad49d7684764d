import { type Due, dueFor, type ReleaseHere } from '../history/store-release.ts'
import { databaseFor, type DatabaseName, databases } from '../load/choose.ts'
import type { Held } from '../load/contents.ts'
import { Refusal } from '../refusal.ts'
import type { Account, Version } from './account.ts'
import { bucket } from './names.ts'

/** What is to be live: a release in a layout, by the code of a commit. */
export interface Wanted extends Held {
  commit: string
  /** All releases, as the bucket is to keep them. */
  releases: readonly ReleaseHere[]
  /** Switch even where it is live by now. */
  again?: boolean
}

/** One thing to do in an account. */
export type Step =
  | { does: 'create-database'; name: DatabaseName }
  | { does: 'create-bucket' }
  | { does: 'store-release'; release: Due }
  | { does: 'switch'; database: DatabaseName; isFilled: boolean }

/** What a version says of itself in the account: 100 characters are the most. */
export const versionMessage = ({ release, commit }: Pick<Wanted, 'release' | 'commit'>) =>
  `release ${release}, commit ${commit.slice(0, 12)}`

/**
 * What takes an account to the wanted version: only what it lacks, readers last. So a deploy that was
 * broken off is gone on with by planning anew, and one that has nothing to do does nothing.
 */
export function planFor(wanted: Wanted, account: Account): Step[] {
  const { name, isFilled } = chosenFor(wanted, account)
  const known = new Set(account.databases.map((database) => database.name))
  const missing = databases.filter((database) => !known.has(database))
  const isLive = account.live.length === 1 && account.live.every(isVersionOf(wanted))
  const steps: Step[] = missing.map((database) => ({ does: 'create-database', name: database }))
  if (!account.hasBucket) steps.push({ does: 'create-bucket' })
  for (const release of dueFor(wanted.releases, account.stored))
    steps.push({ does: 'store-release', release })
  if (isLive && isFilled && wanted.again !== true) return steps
  return [...steps, { does: 'switch', database: name, isFilled }]
}

const isVersionOf =
  (wanted: Wanted) =>
  ({ release, layout, message }: Version) =>
    release === wanted.release && layout === wanted.layout && message === versionMessage(wanted)

function chosenFor(wanted: Wanted, { databases: known, live }: Account) {
  const candidates = databases.map((name) => ({
    name,
    contents: known.find((database) => database.name === name)?.contents ?? null,
  }))
  const read = known.filter(({ id }) => live.some(({ database }) => database === id))
  const chosen = databaseFor(
    wanted,
    candidates,
    read.map(({ name }) => name),
  )
  if (chosen !== null) return chosen
  throw new Refusal(
    'Two versions are live that read one database each, so that none is idle. Finish the rollout first: wrangler versions deploy.',
  )
}

/** A step as it is told. */
export function told(step: Step): string {
  switch (step.does) {
    case 'create-database':
      return `create the database ${step.name}`
    case 'create-bucket':
      return `create the bucket ${bucket}`
    case 'store-release':
      return `store the files of release ${step.release.id} in ${bucket}`
    case 'switch':
      return [
        step.isFilled ? '' : `fill the database ${step.database}, which no live version reads; `,
        `upload pages and Worker as one version that reads ${step.database}, and switch to it`,
      ].join('')
  }
}
