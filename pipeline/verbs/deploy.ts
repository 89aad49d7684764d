import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Account, emptyAccount, readAccount } from '../deploy/account.ts'
import { commitOf } from '../deploy/commit.ts'
import { deploy } from '../deploy/deploy.ts'
import { keepStyles } from '../deploy/keep-styles.ts'
import { askLiveSite } from '../deploy/live-site.ts'
import { planFor, told, versionMessage } from '../deploy/plan.ts'
import { builtMaterial, originOf, writeConfig } from '../deploy/prepare.ts'
import { siteProblems } from '../deploy/site-problems.ts'
import { said, wrangler } from '../deploy/wrangler.ts'
import { paths, root } from '../paths.ts'
import { Refusal } from '../refusal.ts'
import { say } from '../say.ts'
import { run as build } from './build.ts'
import { compileData, requireDataset } from './compile-data.ts'

const options = {
  'dry-run': { type: 'boolean' },
  'take-over': { type: 'boolean' },
  again: { type: 'boolean' },
} as const

/**
 * `npm run deploy`: takes a Cloudflare account to a site that serves this commit, whatever it holds by
 * now; `--dry-run` tells what would be done, has wrangler bundle the Worker, and changes nothing.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options })
  const { site } = requireDataset(compileData())
  const isDry = values['dry-run'] === true
  const { id: commit, changed } = commitOf()
  const problems = [
    ...(paths.data === join(root, 'data') ? [] : [elsewhere]),
    ...siteProblems(site, readFileSync(join(paths.data, 'site.yaml'), 'utf8')),
    ...(changed.length === 0 ? [] : [uncommitted(changed)]),
  ]
  if (problems.length > 0 && !isDry) throw new Refusal([...problems, nothing].join('\n'))
  await build()
  const material = builtMaterial(site, commit, {
    takeOver: values['take-over'] === true,
    again: values.again === true,
  })
  if (!isDry) {
    const { kept, lost } = await keepStyles(join(paths.dist, 'client'), originOf(site), fetch)
    if (kept > 0) say(`${kept} style sheets of the live version are kept beside the new ones.`)
    if (lost.length > 0) say(`Not kept, since they could not be got: ${lost.join(', ')}.`)
    await deploy(wrangler, material)
    say(`Switched to ${versionMessage(material.wanted)}. Asking ${originOf(site)} as a reader …`)
    for (const line of await askLiveSite(originOf(site), material.wanted.release, notLive))
      say(line)
    say('To the former version and back: npm run rollback')
    return 0
  }
  for (const problem of problems) say(`Would be refused: ${problem}`)
  for (const step of planFor(material.wanted, await accountIfLoggedIn())) {
    say(`Would ${told(step)}.`)
  }
  const config = writeConfig({
    name: 'youju-a',
    id: '00000000-0000-0000-0000-000000000000',
    bookmark: 'of the filled database',
    origin: originOf(site),
  })
  console.log(await said(wrangler, ['deploy', '--dry-run', '--config', config]))
  return 0
}

async function accountIfLoggedIn(): Promise<Account> {
  const { code } = await wrangler(['whoami', '--json'])
  if (code === 0) return readAccount(wrangler)
  say('wrangler is not logged in: this is what an empty account would need.')
  return emptyAccount
}

const uncommitted = (changed: readonly string[]) =>
  `${changed.length} files differ from the commit, such as ${changed[0]?.slice(3) ?? ''}: what is deployed must be found again. Commit them, or put them aside.`

const elsewhere =
  'YOUJU_DATA names another folder, which is no part of the commit: what is deployed must be found again. Unset it.'

const notLive =
  'A new domain may take longer until its certificate is made. To ask again: npm run deploy, which changes nothing where all is done; ' +
  'to upload and switch once more, the domain too: npm run deploy -- --again; to go back to the former version: npm run rollback.'

const nothing = 'Nothing was built and no account was touched.'
