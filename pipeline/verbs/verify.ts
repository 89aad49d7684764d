import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { Site } from '../../schemas/site.ts'
import { openAnyRelease } from '../history/open-side.ts'
import { paths } from '../paths.ts'
import { Refusal } from '../refusal.ts'
import { thisTool } from '../tool.ts'
import type { Finding } from '../verify/finding.ts'
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
  const { release, findings } = verified(file, {
    key: publicKey(values.key),
    tool: thisTool(),
    former: values.former === undefined ? null : openAnyRelease(values.former, paths.releases),
  })
  console.log(`Release ${release.manifest.release}`)
  for (const finding of findings) console.log(lineOf(finding))
  console.log('What this cannot show:')
  for (const says of notShown) console.log(`  · ${says}`)
  const wrong = values.figure === undefined ? [] : provenFigure(release, values.figure)
  const bad = wrong.length > 0 || findings.some(({ outcome }) => outcome === 'failed')
  console.log(bad ? 'The release does not hold.' : 'The release holds.')
  return bad ? 1 : 0
}

function verified(file: string, means: Means) {
  if (!existsSync(file) || !statSync(file).isDirectory()) return verifyRelease(bytesOf(file), means)
  const release = openAnyRelease(file, paths.releases)
  return { release, findings: verifyFiles(release, means) }
}

const marks = { passed: '✓', failed: '✗', 'not checked': '–' } as const

const lineOf = ({ check, outcome, says }: Finding) =>
  `${marks[outcome]} ${check.padEnd(10)}${outcome === 'not checked' ? 'not checked: ' : ''}${says}`

function provenFigure(release: Parameters<typeof proveFigure>[0], id: string): string[] {
  const { steps, wrong } = proveFigure(release, id)
  for (const step of steps) console.log(`  ${step}`)
  for (const says of wrong) console.log(`✗ ${says}`)
  return wrong
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
