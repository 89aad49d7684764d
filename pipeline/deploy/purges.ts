import { z } from 'zod'
import type { Fillable } from '../load/contents.ts'
import type { Account } from './account.ts'
import { remoteDatabase } from './remote-database.ts'
import type { Wrangler } from './wrangler.ts'

const Rows = z.array(z.object({ id: z.string() }))

/** The entries of a database’s ledger by which personal data was removed; an entry has one id in every release. */
export async function purgesIn(db: Pick<Fillable, 'ask'>): Promise<string[]> {
  const rows = await db.ask("SELECT id FROM changes WHERE record ->> 'action' = 'purged'")
  return Rows.parse(rows).map(({ id }) => id)
}

/** Those that readers meet now, and that are not among the ones given: what would be published again. */
export async function purgedSince(
  wrangler: Wrangler,
  { databases, live }: Pick<Account, 'databases' | 'live'>,
  given: readonly string[],
): Promise<string[]> {
  const read = databases.filter(
    ({ id, contents }) => contents?.complete === 1 && live.some(({ database }) => database === id),
  )
  const known = await Promise.all(read.map(({ name }) => purgesIn(remoteDatabase(wrangler, name))))
  return known.flat().filter((purge) => !given.includes(purge))
}
