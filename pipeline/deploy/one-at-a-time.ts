import { type DatabaseName, databases } from '../load/choose.ts'
import type { Contents } from '../load/contents.ts'
import { holding, type Manner } from '../load/fill.ts'
import { remoteDatabase } from './remote-database.ts'
import type { Wrangler } from './wrangler.ts'

/**
 * Takes the database that a switch leads to, and the first of all before it: of two that would switch
 * an account, whichever database they lead to, the second is refused until the first is done. Of a database
 * that is read, only its record of who has it is written.
 */
export function oneAtATime<T>(
  wrangler: Wrangler,
  name: DatabaseName,
  manner: Manner,
  act: (found: Contents) => Promise<T>,
): Promise<T> {
  const [first] = databases
  const switching = () => holding(remoteDatabase(wrangler, name), manner, act)
  return name === first ? switching() : holding(remoteDatabase(wrangler, first), manner, switching)
}
