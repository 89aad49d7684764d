import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * The digest of the code that answers the API: what a Worker’s entry imports, and all that
 * imports in turn, at once or later. The entry itself only tells the API from the pages, and
 * loads the pages by a call: their code names folders of the machine it was built on.
 */
export function apiBuildOf(entry: string): string {
  const code = readFileSync(entry, 'utf8').replace(/\bimport\s*\([^)]*\)/g, '')
  const files = new Set<string>()
  collect(importedBy(entry, code), files)
  const hash = createHash('sha256')
  for (const file of [...files].sort()) {
    hash.update(`${relative(dirname(entry), file)}\n`).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

function collect(found: readonly string[], files: Set<string>): void {
  for (const file of found) {
    if (files.has(file)) continue
    files.add(file)
    collect(importedBy(file, readFileSync(file, 'utf8')), files)
  }
}

/** Every module beside this one that its code names. */
const importedBy = (file: string, code: string): string[] =>
  [...code.matchAll(/["'](\.\.?\/[^"'\n]+\.m?js)["']/g)]
    .map(([, path = '']) => join(dirname(file), path))
    .filter((path) => existsSync(path))
