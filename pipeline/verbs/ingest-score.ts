import { join } from 'node:path'
import { readFixtures } from '../ingest/score/fixtures.ts'
import { sayScore, scoreOf } from '../ingest/score/score.ts'
import { root } from '../paths.ts'

const folders = ['pages', 'pages-unseen', 'pages-third', 'pages-fourth', 'pages-fifth']

/** `npm run ingest:score [-- FOLDER…]`: precision and recall of each field over the fixture pages. */
export function run(args: readonly string[]): number {
  const chosen =
    args.length > 0 ? args : folders.map((name) => join(root, 'pipeline', 'fixtures', name))
  for (const folder of chosen) {
    const fixtures = readFixtures(folder)
    console.log(`${folder}: ${fixtures.length} pages\n${sayScore(scoreOf(fixtures))}\n`)
  }
  return 0
}
