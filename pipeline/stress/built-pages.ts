import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The HTML pages of a build. */
export interface BuiltPages {
  /** The bytes of each page. */
  bytes: readonly number[]
  /** The bytes of the largest page of each kind: of each folder of records, and each page alone. */
  largest: ReadonlyMap<string, number>
}

/** A folder of at least so many pages is one of records. */
const ofRecords = 10

/** Measures every page in the folder that a build is served from. */
export function builtPages(folder: string): BuiltPages {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .toSorted()
  const pages = files.map((file) => ({
    path: `/${file.replace(/(?:^|\/)index\.html$/, '/').replace(/^\//, '')}`,
    bytes: statSync(join(folder, file)).size,
  }))
  const siblings = new Map<string, number>()
  for (const { path } of pages) {
    siblings.set(dirname(path), (siblings.get(dirname(path)) ?? 0) + 1)
  }
  const largest = new Map<string, number>()
  for (const { path, bytes } of pages) {
    const parent = dirname(path)
    const kind = (siblings.get(parent) ?? 0) >= ofRecords && parent !== '/' ? `${parent}/…/` : path
    largest.set(kind, Math.max(largest.get(kind) ?? 0, bytes))
  }
  return { bytes: pages.map(({ bytes }) => bytes), largest }
}
