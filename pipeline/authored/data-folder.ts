import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The files of a folder: path inside it (with `/`) to bytes. */
export type DataFolder = ReadonlyMap<string, Uint8Array>

/** Inside a data folder: files of a change that is decided, but not yet moved to their places. */
export const PENDING = '.pending'

/** Where a data folder keeps what was recorded of its releases. */
const releases = 'releases'

/**
 * Reads what is authored in a data folder into memory, in path order. A change that was decided
 * counts as made, so that a folder is whole at whatever moment a writer was stopped.
 */
export function readDataFolder(folder: string): DataFolder {
  const settled = filesOf(folder).filter(
    (path) => !path.startsWith(`${PENDING}/`) && !path.startsWith(`${releases}/`),
  )
  const pending = filesOf(join(folder, PENDING))
  const places = new Map([
    ...settled.map((path) => [path, join(folder, path)] as const),
    ...pending.map((path) => [path, join(folder, PENDING, path)] as const),
  ])
  return new Map(
    [...places.keys()].sort().map((path) => [path, readFileSync(places.get(path) ?? '')]),
  )
}

/** Reads what was recorded of the releases of a data folder. */
export const readRecorded = (folder: string): DataFolder => readFolder(join(folder, releases))

/** Reads a whole folder into memory, in path order; nothing where it is not there. */
export const readFolder = (folder: string): DataFolder =>
  new Map(filesOf(folder).map((path) => [path, readFileSync(join(folder, path))]))

/** The files of a folder, by their paths in it with `/`, in order; none where it is not there. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
