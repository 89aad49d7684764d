import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Release } from '../../schemas/release.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { Site } from '../../schemas/site.ts'
import type { Dataset } from '../compile/compile.ts'

/** What every file of a release is made from. */
export interface Content {
  release: Release
  /** Who publishes it, and where. */
  site: Pick<Site, 'origin' | 'operator'>
  /** The records of each table as JSON, sorted by id. */
  tables: ReadonlyMap<ResourceName, readonly string[]>
  /** Archived texts by source id, byte for byte. */
  texts: ReadonlyMap<string, Uint8Array>
}

export function contentOf({ release, site, tables, texts }: Dataset): Content {
  const lines = resourceNames.map(
    (name) => [name, tables[name].map((record) => JSON.stringify(record))] as const,
  )
  return { release, site, tables: new Map(lines), texts }
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
  return {
    release: Release.parse(jsonIn('release.json')),
    site: Site.parse(jsonIn('site.json')),
    tables: new Map(resourceNames.map((name) => [name, lines(name)])),
    texts: new Map(texts),
  }
}
