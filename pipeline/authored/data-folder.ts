import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The files of `data/`: path inside it (with `/`) to bytes. */
export type DataFolder = ReadonlyMap<string, Uint8Array>

/** Reads a whole data folder into memory, in path order. */
export function readDataFolder(folder: string): DataFolder {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  )
}
