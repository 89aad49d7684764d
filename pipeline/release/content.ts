import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Release } from '../../schemas/release.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { Site } from '../../schemas/site.ts'
import { readFolder } from '../authored/data-folder.ts'
import type { Dataset } from '../compile/compile.ts'
import { kept, recordedAs } from '../history/history.ts'

/** What every file of a release is made from. */
export interface Content {
  release: Release
  /** Who publishes it, and where. */
  site: Pick<Site, 'origin' | 'operator'>
  /** The records of each table as JSON, sorted by id. */
  tables: ReadonlyMap<ResourceName, readonly string[]>
  /** Archived texts by source id, byte for byte. */
  texts: ReadonlyMap<string, Uint8Array>
  /** What differs from the release before, as it was recorded with this one. */
  diff: Uint8Array | null
  /** The manifest and signature that were recorded of this very release. */
  recorded: { manifest: Uint8Array; signature: Uint8Array | null } | null
}

export function contentOf({ release, site, tables, texts, history }: Dataset): Content {
  const lines = resourceNames.map(
    (name) => [name, tables[name].map((record) => JSON.stringify(record))] as const,
  )
  const files = recordedAs(history, release.id)?.files ?? new Map<string, Uint8Array>()
  return { release, site, tables: ownTables(new Map(lines), release), texts, ...keptIn(files) }
}

/** A release tells of itself alone: those before it are named by their manifests. */
const ownTables = (tables: Map<ResourceName, readonly string[]>, release: Release) =>
  tables.set('releases', [JSON.stringify(release)])

function keptIn(files: ReadonlyMap<string, Uint8Array>): Pick<Content, 'diff' | 'recorded'> {
  const manifest = files.get(kept.manifest)
  const signature = files.get(kept.signature) ?? null
  return {
    diff: files.get(kept.diff) ?? null,
    recorded: manifest === undefined ? null : { manifest, signature },
  }
}

export const linesOf = ({ tables }: Pick<Content, 'tables'>, name: ResourceName) =>
  tables.get(name) ?? []

/** The origin that addresses in files begin with; none in a local copy. */
export const originOf = ({ site }: Pick<Content, 'site'>) => site.origin?.replace(/\/$/, '') ?? ''

/** The content of a dataset as the compiler wrote it into a folder. */
export function readContent(folder: string): Content {
  const jsonIn = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const lines = (name: ResourceName) =>
    readFileSync(join(folder, 'tables', `${name}.ndjson`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
  const texts = readdirSync(join(folder, 'sources')).map(
    (file) =>
      [
        file.replace(/\.txt$/, ''),
        new Uint8Array(readFileSync(join(folder, 'sources', file))),
      ] as const,
  )
  const release = Release.parse(jsonIn('release.json'))
  const recorded = join(folder, 'releases', release.id)
  return {
    release,
    site: Site.parse(jsonIn('site.json')),
    tables: ownTables(new Map(resourceNames.map((name) => [name, lines(name)])), release),
    texts: new Map(texts),
    ...keptIn(existsSync(recorded) ? readFolder(recorded) : new Map()),
  }
}
