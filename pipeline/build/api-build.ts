import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * The digest of the code that answers the API: what a Worker’s entry imports, and all that this
 * imports in turn, at once or later; and the sources of what fills the database it asks. The
 * entry itself only tells the API from the pages, and loads the pages by a call: their code
 * names folders of the machine it was built on. What is recorded of releases is answered too, and
 * is no part of the tables that name a release: its digest counts as code does.
 */
export function apiBuildOf(entry: string, loader: readonly string[], releases: string): string {
  const code = readFileSync(entry, 'utf8').replace(/\bimport\s*\([^)]*\)/g, '')
  const modules = new Set<string>()
  collect(importedBy(entry, code), modules)
  const built = [...modules].map((file) => [relative(dirname(entry), file), file] as const)
  const hash = createHash('sha256')
  for (const [name, file] of [...built, ...loader.flatMap(sourcesIn)].toSorted(byName)) {
    hash.update(`${name}\n`).update(readFileSync(file))
  }
  hash.update('releases\n').update(readFileSync(releases))
  return hash.digest('hex').slice(0, 16)
}

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]) =>
  a < b ? -1 : a > b ? 1 : 0

function collect(found: readonly string[], modules: Set<string>): void {
  for (const file of found) {
    if (modules.has(file)) continue
    modules.add(file)
    collect(importedBy(file, readFileSync(file, 'utf8')), modules)
  }
}

/** Every module beside this one that its code names. */
const importedBy = (file: string, code: string): string[] =>
  [...code.matchAll(/["'](\.\.?\/[^"'\n]+\.m?js)["']/g)]
    .map(([, path = '']) => join(dirname(file), path))
    .filter((path) => existsSync(path))

/** The files of a folder, tests left out, each with its path inside it. */
export const sourcesIn = (folder: string): (readonly [name: string, file: string])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file), file])
