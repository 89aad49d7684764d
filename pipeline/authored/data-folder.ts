import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The files of a folder: path inside it (with `/`) to bytes. */
export type DataFolder = ReadonlyMap<string, Uint8Array>

/** Where a data folder keeps what was recorded of its releases. */
const releases = 'releases'

/** Reads what is authored in a data folder into memory, in path order. */
export const readDataFolder = (folder: string): DataFolder =>
  new Map([...readFolder(folder)].filter(([path]) => !path.startsWith(`${releases}/`)))

/** Reads what was recorded of the releases of a data folder. */
export function readRecorded(folder: string): DataFolder {
  const recorded = join(folder, releases)
  return existsSync(recorded) ? readFolder(recorded) : new Map()
}

/** Reads a whole folder into memory, in path order. */
export function readFolder(folder: string): DataFolder {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  )
}
