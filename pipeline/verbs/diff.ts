import { parseArgs } from 'node:util'
import { diffOf, type Side } from '../history/diff.ts'
import { openAnyRelease, sideOf } from '../history/open-side.ts'
import { sayDiff } from '../history/say-diff.ts'
import { paths } from '../paths.ts'
import { Refusal } from '../refusal.ts'
import { contentOf } from '../release/content.ts'
import { jsonFile } from '../release/files.ts'
import { compileData, requireDataset } from './compile-data.ts'

const usage =
  'npm run diff -- A B [--json], each a zip, an unpacked folder, the id of a release whose files are here, or data for what data/ publishes now'

/** `npm run diff -- A B`: what differs between two releases, in Chinese or as JSON. */
export function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const [from, to, ...more] = positionals
  if (from === undefined || to === undefined || more.length > 0) throw new Refusal(usage)
  const diff = diffOf(side(from), side(to))
  console.log(values.json ? new TextDecoder().decode(jsonFile(diff)).trimEnd() : sayDiff(diff))
  return 0
}

function side(given: string): Side {
  if (given !== 'data') return sideOf(openAnyRelease(given, paths.releases))
  const { tables, release } = contentOf(requireDataset(compileData()))
  return { tables, release: release.id }
}
