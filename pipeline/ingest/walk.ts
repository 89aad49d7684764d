import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a browser puts beside a saved page: its pictures and scripts. */
const companion = /_files$|\.files$/u

/**
 * The files that paths name, in the order given; a folder’s own in the order
 * of their names, folders inside it too. Hidden files, links and what a browser
 * saves beside a page are passed over.
 */
export function* walk(paths: readonly string[]): Generator<string> {
  for (const path of paths) {
    if (path === '-' || !isFolder(path)) yield path
    else yield* inFolder(path)
  }
}

function* inFolder(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  )
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!companion.test(entry.name)) yield* inFolder(path)
    } else if (entry.isFile()) yield path
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
