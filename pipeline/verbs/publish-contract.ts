import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { breaksBetween } from '../../worker/openapi/compatibility/breaks.ts'
import { contractText } from '../../worker/openapi/compatibility/contract-text.ts'
import { openApiDocument } from '../../worker/openapi/document.ts'
import { root } from '../paths.ts'
import { Refusal } from '../refusal.ts'
import { say } from '../say.ts'

const file = join(root, 'worker', 'openapi', 'compatibility', 'published.json')

/** `npm run publish-contract`: writes down what the API promises from now on, unless it takes something back. */
export function run(): number {
  // What the contract says does not depend on the day.
  const today = contractText(openApiDocument('2000-01-01'))
  if (existsSync(file)) {
    const published = readFileSync(file, 'utf8')
    const broken = breaksBetween(JSON.parse(published), JSON.parse(today))
    if (broken.length > 0) {
      throw new Refusal(
        ['This would break what clients of /api/v1 rely on:', ...broken].join('\n  '),
      )
    }
    if (published === today) {
      say('The contract is as it was published.')
      return 0
    }
  }
  writeFileSync(file, today)
  say('Written: worker/openapi/compatibility/published.json. Commit it.')
  return 0
}
