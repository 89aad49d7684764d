import { databaseFor } from '../load/choose.ts'
import type { Held } from '../load/contents.ts'
import { Refusal } from '../refusal.ts'
import type { Account, Version } from './account.ts'
import { bucket, type DatabaseName, databases } from './names.ts'

/** What is to be live: a release in a layout, by the code of a commit. */
export interface Wanted extends Held {
  commit: string
}

/** One thing to do in an account. */
export type Step =
  | { does: 'create-database'; name: DatabaseName }
  | { does: 'create-bucket' }
  | { does: 'store-release' }
  | { does: 'switch'; database: DatabaseName; isFilled: boolean }

/** What a version says of itself in the account: 100 characters are the most. */
export const versionMessage = ({ release, commit }: Wanted) =>
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
  if (isLive && isFilled) return steps
  steps.push({ does: 'store-release' }, { does: 'switch', database: name, isFilled })
  return steps
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
      return `store the files of the release in ${bucket}, unless they are there`
    case 'switch':
      return [
        step.isFilled ? '' : `fill the database ${step.database}, which no live version reads; `,
        `upload pages and Worker as one version that reads ${step.database}, and switch to it`,
      ].join('')
  }
}
