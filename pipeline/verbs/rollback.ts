import { parseArgs } from 'node:util'
import { readArchive } from '../authored/archive.ts'
import { readDataFolder } from '../authored/data-folder.ts'
import { askLiveSite } from '../deploy/live-site.ts'
import { remoteManner } from '../deploy/prepare.ts'
import { rollback } from '../deploy/rollback.ts'
import { wrangler } from '../deploy/wrangler.ts'
import { paths } from '../paths.ts'
import { say } from '../say.ts'

/** `npm run rollback`: back to the version that was live before, pages and API together; again: forward. */
export async function run(args: readonly string[]): Promise<number> {
  const options = { 'take-over': { type: 'boolean' } } as const
  const { values } = parseArgs({ args: [...args], options })
  const { id, release } = await rollback(wrangler, remoteManner(values['take-over'] === true))
  say(`Switched back to release ${release} (version ${id}).`)
  const origin = readArchive(readDataFolder(paths.data)).archive?.site.origin ?? null
  if (origin === null) {
    say('data/site.yaml names no origin, so that the site was not asked.')
    return 0
  }
  for (const line of await askLiveSite(new URL(origin).origin, release, notBack)) say(line)
  return 0
}

const notBack =
  'To look again: curl -s that address with /api/v1, which names the release; to go forward again: npm run rollback; to deploy what is checked out: npm run deploy.'
