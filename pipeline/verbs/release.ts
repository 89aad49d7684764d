import { join } from 'node:path'
import { paths } from '../paths.ts'
import { Refusal } from '../refusal.ts'
import { buildRelease } from '../release/build-release.ts'
import { contentOf } from '../release/content.ts'
import { keyVariable, publicHalf, readPrivateKey } from '../release/sign.ts'
import { writeRelease } from '../release/write-release.ts'
import { say } from '../say.ts'
import { thisTool } from '../tool.ts'
import { compileData, requireDataset } from './compile-data.ts'

/** `npm run release`: every file of this release, its manifest, and one zip, signed where a key is given. */
export function run(): number {
  const dataset = requireDataset(compileData())
  const key = privateKey(dataset.site.release_key)
  say('Writing the tables, the database, the workbook and their descriptions …')
  const built = buildRelease(contentOf(dataset), thisTool(), key)
  const folder = join(paths.releases, dataset.release.id)
  writeRelease(built.files, built.zip, folder)
  const megabytes = (built.zip.bytes.length / 1e6).toFixed(1)
  say(`${built.files.size} files in ${folder}`)
  say(
    `${built.zip.name}: ${megabytes} MB. Check it: npm run verify -- ${join(folder, built.zip.name)}`,
  )
  if (key === null) {
    say(`Not signed: ${keyVariable} is not set. Who gets it from elsewhere cannot tell whether`)
    say('letters were taken out, or changed together with all that is read from them.')
  }
  return 0
}

/** The key to sign with, where one is given; it must be the one whose public half is published. */
export function privateKey(published: string | null) {
  const given = process.env[keyVariable]
  if (given === undefined || given === '') return null
  const key = readPrivateKey(given)
  if (publicHalf(key) === published) return key
  throw new Refusal(
    published === null
      ? `${keyVariable} is set, and release_key in data/site.yaml is not: nobody could check the signature. Set it to ${publicHalf(key)}.`
      : `${keyVariable} is not the key whose public half data/site.yaml names as release_key.`,
  )
}
