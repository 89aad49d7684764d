import type { Release } from '../../schemas/release.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import type { Site } from '../../schemas/site.ts'
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
