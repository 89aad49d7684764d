import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The pages of a build, and the texts beside them: each is a page to Astro. */
export interface BuiltPages {
  /** The bytes of each. */
  bytes: readonly number[]
  /** The bytes for each element, of all together. */
  bytesPerElement: number
  /** The bytes of the largest page of each kind: of each folder of records, and each page alone. */
  largest: ReadonlyMap<string, number>
}

const isPage = (file: string) => /\.(?:html|txt)$/.test(file)

/** A folder of at least so many pages is one of records, and so is one that holds a release. */
const ofRecords = 10
const isOfRelease = /\/[0-9-]{10}-[0-9a-f]{12}\/$/

/** Measures every page in the folder that a build is served from. */
export function builtPages(folder: string): BuiltPages {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isPage).toSorted()
  let elements = 0
  const pages = files.map((file) => {
    const content = readFileSync(join(folder, file))
    elements += content.toString('latin1').split('</').length - 1
    return { path: pathOf(file), bytes: content.length }
  })
  const siblings = new Map<string, number>()
  for (const { path } of pages) {
    siblings.set(dirname(path), (siblings.get(dirname(path)) ?? 0) + 1)
  }
  const largest = new Map<string, number>()
  for (const { path, bytes } of pages) {
    const parent = dirname(path)
    const isOfRecords = (siblings.get(parent) ?? 0) >= ofRecords && parent !== '/'
    const kind = isOfRecords || isOfRelease.test(path) ? `${parent}/…/` : path
    largest.set(kind, Math.max(largest.get(kind) ?? 0, bytes))
  }
  const sizes = pages.map(({ bytes }) => bytes)
  const all = sizes.reduce((sum, bytes) => sum + bytes, 0)
  return { bytes: sizes, bytesPerElement: all / Math.max(1, elements), largest }
}

const pathOf = (file: string) => `/${file.replace(/(?:^|\/)index\.html$/, '/').replace(/^\//, '')}`
