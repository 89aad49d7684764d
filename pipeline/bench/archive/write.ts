import { localCopy } from '../../../schemas/site.ts'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type ResourceName,
  type ResourceRecord,
  resourceNames,
} from '../../../schemas/resources.ts'
import { nameRelease, toNdjson } from '../../compile/tables.ts'
import { generateBatches } from './generate.ts'
import type { Density } from './passages/choose.ts'

export interface GeneratedDataset {
  /** A compiled dataset’s folder. */
  folder: string
  release: ResourceRecord<'releases'>
}

export interface Wishes extends Partial<Density> {
  /** Whether the archived texts are written too, a file each; they are. */
  texts?: boolean
  /** The folder it is made in; the system’s temporary one. */
  parent?: string
  /** Told after each place how many replies there are. */
  progress?: (replies: number) => void
}

/** Writes a made-up archive of so many replies as `pipeline/dataset/write.ts` writes a real one. */
export function generateDataset(
  seed: number,
  replies: number,
  wishes: Wishes = {},
): GeneratedDataset {
  const { texts: withTexts = true, parent = tmpdir(), progress, ...density } = wishes
  const folder = mkdtempSync(join(parent, `youju-made-up-${replies}-`))
  mkdirSync(join(folder, 'tables'))
  mkdirSync(join(folder, 'sources'))
  const fileOf = (name: ResourceName) => join(folder, 'tables', `${name}.ndjson`)
  const files = new Map(resourceNames.map((name) => [name, openSync(fileOf(name), 'w')]))
  const counts = new Map(resourceNames.map((name) => [name, 0]))
  let releasedOn = ''
  for (const { tables, texts, ...batch } of generateBatches(seed, replies, density)) {
    releasedOn = batch.releasedOn
    for (const [name, file] of files) {
      const records = tables[name] ?? []
      appendFileSync(file, toNdjson(records))
      counts.set(name, (counts.get(name) ?? 0) + records.length)
    }
    if (withTexts) {
      for (const [id, bytes] of texts) writeFileSync(join(folder, 'sources', `${id}.txt`), bytes)
    }
    progress?.(counts.get('replies') ?? 0)
  }
  for (const file of files.values()) closeSync(file)

  const named = resourceNames.filter((name) => name !== 'releases')
  const digest = createHash('sha256')
  for (const name of named) {
    digest.update(`${name}\n`)
    for (const bytes of chunksOf(fileOf(name))) digest.update(bytes)
  }
  const records = named.map((name) => ({ name, records: counts.get(name) ?? 0 }))
  const release = nameRelease(releasedOn, digest.digest('hex'), records)
  writeFileSync(fileOf('releases'), toNdjson([release]))
  writeFileSync(join(folder, 'release.json'), JSON.stringify(release))
  // What a static page costs is measured on all of them.
  const site = { ...localCopy, static_letters: Number.MAX_SAFE_INTEGER }
  writeFileSync(join(folder, 'site.json'), JSON.stringify(site))
  return { folder, release }
}

/** A file’s bytes, a megabyte at a time; the buffer is the same each time. */
function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  const buffer = Buffer.alloc(1 << 20)
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
    yield buffer.subarray(0, read)
  }
  closeSync(file)
}
