import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { Site } from '../../schemas/site.ts'
import { openAnyRelease } from '../history/open-side.ts'
import { paths } from '../paths.ts'
import { Refusal } from '../refusal.ts'
import { thisTool } from '../tool.ts'
import {
  attempted,
  failed,
  type Finding,
  notChecked,
  printable,
  verdictOf,
} from '../verify/finding.ts'
import type { OpenRelease } from '../verify/open-release.ts'
import { proveFigure } from '../verify/prove-figure.ts'
import { type Means, notShown, verifyFiles, verifyRelease } from '../verify/verify-release.ts'

const usage =
  'npm run verify -- FILE.zip or FOLDER [--key FILE, a public key] [--figure ID, to prove one number] [--former FILE.zip, to compare with]'

/** `npm run verify -- FILE.zip`: checks a release, needing the zip and the public key alone. */
export function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      figure: { type: 'string' },
      former: { type: 'string' },
    },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Refusal(usage)
  const former = values.former
  const { release, findings } = verified(file, {
    key: publicKey(values.key),
    tool: thisTool(),
    former: former === undefined ? null : openAnyRelease(former, paths.releases),
  })
  if (release !== null) console.log(`Release ${release.manifest.release}`)
  for (const finding of findings) console.log(lineOf(finding))
  const all = [
    ...findings,
    ...(release === null || values.figure === undefined
      ? []
      : provenFigure(release, values.figure)),
  ]
  console.log('What this cannot show:')
  for (const says of notShown) console.log(`  · ${says}`)
  const { holds, says } = verdictOf(all)
  console.log(says)
  return holds ? 0 : 1
}

/** A file that is no release was checked too: it is said that nothing in it was. */
function verified(
  file: string,
  means: Means,
): { release: OpenRelease | null; findings: Finding[] } {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  try {
    if (!statSync(file).isDirectory()) return verifyRelease(bytesOf(file), means)
    const release = openAnyRelease(file, paths.releases)
    return { release, findings: verifyFiles(release, means) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { release: null, findings: [failed('opening', error.message), nothingChecked] }
  }
}

const nothingChecked = notChecked('contents', 'nothing in it was looked at')

const marks = { passed: '✓', failed: '✗', 'not checked': '–' } as const

const lineOf = ({ check, outcome, says }: Finding) =>
  `${marks[outcome]} ${check.padEnd(10)}${outcome === 'not checked' ? 'not checked: ' : ''}${printable(says)}`

function provenFigure(release: OpenRelease, id: string): Finding[] {
  const findings = attempted(id, () => {
    const { steps, wrong } = proveFigure(release, id)
    for (const step of steps) console.log(`  ${printable(step)}`)
    return wrong.map((says) => failed(id, says))
  })
  for (const finding of findings) console.log(lineOf(finding))
  return findings
}

function bytesOf(file: string): Uint8Array {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  return new Uint8Array(readFileSync(file))
}

/** The key given, or the one that this copy’s data names. */
function publicKey(file: string | undefined): string | null {
  if (file !== undefined) return new TextDecoder().decode(bytesOf(file))
  const site = join(paths.data, 'site.yaml')
  return existsSync(site) ? Site.parse(parse(readFileSync(site, 'utf8'))).release_key : null
}
