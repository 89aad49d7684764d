import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readDataFolder, readRecorded } from '../authored/data-folder.ts'
import { compile, type Dataset } from '../compile/compile.ts'
import { recordedAs, formerOf, type History } from '../history/history.ts'
import { openAnyRelease, sideOf } from '../history/open-side.ts'
import { disproveRecorded } from '../history/recorded-bytes.ts'
import { recordRelease } from '../history/record-release.ts'
import { writeRecord } from '../history/write-record.ts'
import { paths } from '../paths.ts'
import { Refusal } from '../refusal.ts'
import { buildRelease, type BuiltRelease } from '../release/build-release.ts'
import { contentOf } from '../release/content.ts'
import { digestOf } from '../release/digest.ts'
import { manifestPath } from '../release/manifest.ts'
import { releaseKey } from '../release/release-key.ts'
import { keyVariable } from '../release/sign.ts'
import { writeRelease } from '../release/write-release.ts'
import { say } from '../say.ts'
import { thisTool } from '../tool.ts'
import { compileData, requireDataset, requireHistory } from './compile-data.ts'

/**
 * `npm run release`: every file of this release, its manifest, and one zip, signed where a key is
 * given. With `--record` it is a release from then on: what is kept of it is written into `data/`.
 */
export function run(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { record: { type: 'boolean', default: false }, former: { type: 'string' } },
  })
  return values.record ? record(values.former) : write()
}

function write(): number {
  const dataset = requireDataset(compileData())
  say('Writing the tables, the database, the workbook and their descriptions …')
  const built = buildRelease(contentOf(dataset), thisTool(), releaseKey(dataset.site))
  const recorded = recordedAs(dataset.history, dataset.release.id)
  put(dataset, built)
  if (recorded === null) {
    say('Not recorded yet: npm run release -- --record makes it a release that others follow.')
  } else if (digestOf(manifestIn(built)) !== recorded.record.manifest_sha256) {
    say(
      disproveRecorded(recorded, manifestIn(built), thisTool()) ??
        `The recorded files, made by ${recorded.manifest.tool}, are those that are published. These are for looking at.`,
    )
  }
  return 0
}

/** A release recorded without an origin was published nowhere: it gives way to the next. */
function record(former: string | undefined): number {
  const { unpublished, dataset, recording } = compiledForRecord()
  const known = recordedAs(dataset.history, dataset.release.id)
  if (known !== null) {
    say(`Release ${known.id} is recorded, and nothing was changed since.`)
    return 0
  }
  const last = formerOf(dataset.history, dataset.release.id)
  const side = last === null ? null : sideOf(openFormer(last, former ?? last.id))
  say('Writing the tables, the database, the workbook and their descriptions …')
  const { built, kept } = recordRelease(dataset, recording, {
    tool: thisTool(),
    key: releaseKey(dataset.site),
    former: side,
  })
  put(dataset, built)
  writeRecord(paths.data, dataset.release.id, kept, unpublished)
  say(`Recorded in data/releases/${dataset.release.id}/: commit it with the data.`)
  if (dataset.site.origin === null) {
    say(
      'data/site.yaml has no origin, so that it can be published nowhere: recording again replaces it.',
    )
  }
  return 0
}

function compiledForRecord() {
  const folder = readDataFolder(paths.data)
  const recorded = readRecorded(paths.data)
  const all = requireHistory(recorded)
  const unpublished = all.filter(({ manifest }) => manifest.origin === null).map(({ id }) => id)
  const published = new Map(
    [...recorded].filter(([path]) => !unpublished.includes(path.split('/')[0] ?? '')),
  )
  const compilation = compile(folder, published)
  const dataset = requireDataset(compilation)
  if (compilation.recording === null) throw new Error('what compiles can be recorded')
  return { unpublished, dataset, recording: compilation.recording }
}

function openFormer(last: History[number], given: string) {
  const release = openAnyRelease(given, paths.releases)
  const manifest = release.files.get(manifestPath) ?? new Uint8Array()
  if (digestOf(manifest) === last.record.manifest_sha256) return release
  throw new Refusal(
    `${given} is not release ${last.id} as it was recorded: its manifest is another.`,
  )
}

const manifestIn = ({ files }: BuiltRelease) => files.get(manifestPath) ?? new Uint8Array()

function put({ release }: Dataset, { files, zip }: BuiltRelease) {
  const folder = join(paths.releases, release.id)
  writeRelease(files, zip, folder)
  const megabytes = (zip.bytes.length / 1e6).toFixed(1)
  say(`${files.size} files in ${folder}`)
  say(`${zip.name}: ${megabytes} MB. Check it: npm run verify -- ${join(folder, zip.name)}`)
  if (files.has('manifest.json.sig')) return
  say(`Not signed: ${keyVariable} is not set. Who gets it from elsewhere cannot tell whether`)
  say('letters were taken out, or changed together with all that is read from them.')
}
