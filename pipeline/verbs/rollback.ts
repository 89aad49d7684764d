import { parseArgs } from 'node:util'
import { remoteManner } from '../deploy/prepare.ts'
import { rollback } from '../deploy/rollback.ts'
import { wrangler } from '../deploy/wrangler.ts'
import { say } from '../say.ts'

/** `npm run rollback`: back to the version that was live before, pages and API together; again: forward. */
export async function run(args: readonly string[]): Promise<number> {
  const options = { 'take-over': { type: 'boolean' } } as const
  const { values } = parseArgs({ args: [...args], options })
  const { id, release } = await rollback(wrangler, remoteManner(values['take-over'] === true))
  say(`Live again: release ${release ?? ''} (version ${id}).`)
  return 0
}
