import type { Manner } from '../load/fill.ts'
import { readContents, holds } from '../load/contents.ts'
import { Refusal } from '../refusal.ts'
import { readAccount, type Version } from './account.ts'
import { worker } from './names.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { purgedSince, purgesIn } from './purges.ts'
import { remoteDatabase } from './remote-database.ts'
import { said, type Wrangler } from './wrangler.ts'

/**
 * Switches pages and API back to the version that was live before; from there the same command switches
 * forward again. It is refused where the database of that version has been filled anew since.
 */
export async function rollback(
  wrangler: Wrangler,
  manner: Manner,
): Promise<Version & { release: string }> {
  const account = await readAccount(wrangler)
  const { former, databases } = account
  if (former === null) throw new Refusal('There is no former version to go back to.')
  const { release, layout, database } = former
  const found = databases.find(({ id }) => id === database)
  if (release === null || layout === null || found === undefined) {
    throw new Refusal(
      `The former version (${former.id}) names no release or no database that is still there. ${remedy}`,
    )
  }
  const db = remoteDatabase(wrangler, found.name)
  await oneAtATime(wrangler, found.name, manner, async () => {
    if (!holds(await readContents(db), { release, layout })) {
      throw new Refusal(
        `${found.name} does not hold release ${release} any more, which the former version reads: a later load has taken its place. ${remedy}`,
      )
    }
    const lost = await purgedSince(wrangler, account, await purgesIn(db))
    if (lost.length > 0) throw new Refusal(publishedAgain(lost))
    const message = ['--message', `back to release ${release}`]
    await said(wrangler, ['rollback', former.id, '--name', worker, ...message, '--yes'])
  })
  return { ...former, release }
}

const publishedAgain = (lost: readonly string[]) =>
  `Personal data was removed since the former version (${lost.join(', ')}): going back would publish it again. ` +
  'Mend what is wrong with the live version in a commit, and deploy that.'

const remedy =
  'Check out the commit of that release and run npm run deploy: it makes the same bytes.'
