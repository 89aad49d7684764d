import { keptByNpm } from './kept-by-npm.ts'
import { QUIET_ENV } from './quiet-env.ts'
import { Refusal } from './refusal.ts'

/** A verb: what it does, and the module that does it. Modules load only when their verb is run. */
interface Verb {
  says: string
  load: () => Promise<{ run: (args: readonly string[]) => Promise<number> | number }>
}

const verbs: Readonly<Record<string, Verb>> = {
  start: { says: 'build everything and serve it locally', load: () => import('./verbs/start.ts') },
  check: {
    says: 'prove every number in data/ and say what is wrong',
    load: () => import('./verbs/check.ts'),
  },
  build: {
    says: 'compile the data and build the site and the Worker',
    load: () => import('./verbs/build.ts'),
  },
  serve: { says: 'serve what was built', load: () => import('./verbs/serve.ts') },
  generate: {
    says: 'write the files that derive from the schemas',
    load: () => import('./verbs/generate.ts'),
  },
  ids: { says: 'append new records to the register of ids', load: () => import('./verbs/ids.ts') },
  locate: {
    says: 'print a quote with its place: locate <reply> <words>',
    load: () => import('./verbs/locate.ts'),
  },
  mask: {
    says: 'mask the personal data of a page’s text: mask <file or ->',
    load: () => import('./verbs/mask.ts'),
  },
  ingest: {
    says: 'read official pages and draft their records: ingest [--json] <page, folder or ->',
    load: () => import('./verbs/ingest.ts'),
  },
  review: {
    says: 'walk through the doubts of drafts: review [--list] [<draft>…]',
    load: () => import('./verbs/review.ts'),
  },
  publish: {
    says: 'move reviewed drafts into data/, once everything is proved: publish <draft>…',
    load: () => import('./verbs/publish.ts'),
  },
  'ingest-score': {
    says: 'print precision and recall of each field over the fixture pages',
    load: () => import('./verbs/ingest-score.ts'),
  },
  prove: {
    says: 'try in full what the tests only sample, and write docs/proof.md: prove [--only data,requests,lists,search,ingest,load]',
    load: () => import('./verbs/prove.ts'),
  },
  bench: {
    says: 'measure the built Worker on made-up archives of 1,000 to 100,000 replies',
    load: () => import('./verbs/bench.ts'),
  },
  'bench-release': {
    says: 'measure making and verifying the release of a made-up archive: bench-release [replies]',
    load: () => import('./verbs/bench-release.ts'),
  },
  stress: {
    says: 'build the site from made-up archives of 100 to 10,000 replies and tell what a page costs',
    load: () => import('./verbs/stress.ts'),
  },
  'publish-contract': {
    says: 'write down what the API promises from now on',
    load: () => import('./verbs/publish-contract.ts'),
  },
  release: {
    says: 'write every file of the release and its zip, signed where a key is given: release [--record [--former zip]]',
    load: () => import('./verbs/release.ts'),
  },
  diff: {
    says: 'say what differs between two releases: diff <zip, folder, id or data> <the same> [--json]',
    load: () => import('./verbs/diff.ts'),
  },
  purge: {
    says: 'replace what was purged in the files of former releases by notices: purge [<zip>…]',
    load: () => import('./verbs/purge.ts'),
  },
  'release-key': {
    says: 'print a new pair of keys to sign releases with',
    load: () => import('./verbs/release-key.ts'),
  },
  verify: {
    says: 'check a release: verify <zip or folder> [--key file] [--figure id] [--former zip]',
    load: () => import('./verbs/verify.ts'),
  },
  deploy: {
    says: 'take a Cloudflare account to a site that serves this commit: deploy [--dry-run] [--take-over]',
    load: () => import('./verbs/deploy.ts'),
  },
  rollback: {
    says: 'switch the site in the account back to the version before, and forward again',
    load: () => import('./verbs/rollback.ts'),
  },
}

/** Runs one verb; the process ends with its exit code. */
export async function run([name = '', ...args]: readonly string[]): Promise<void> {
  Object.assign(process.env, QUIET_ENV)
  const verb = verbs[name]
  if (verb === undefined) {
    const known = Object.entries(verbs).map(
      ([verbName, { says }]) => `  ${verbName.padEnd(10)}${says}`,
    )
    console.error([`Unknown verb “${name}”. One of:`, ...known].join('\n'))
    process.exitCode = 2
    return
  }
  try {
    const kept = keptByNpm(process.env)
    if (kept.length > 0)
      throw new Refusal(
        `npm kept ${kept.join(', ')} for itself; nothing was done. Type -- before the options; in PowerShell, where npm loses it, type npm.cmd in place of npm.`,
      )
    const { run: runVerb } = await verb.load()
    process.exitCode = await runVerb(args)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
