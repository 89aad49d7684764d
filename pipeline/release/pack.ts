import { zipSync } from 'fflate'
import type { Files } from './files.ts'

/** The first moment a zip can name, in whatever zone it is written: a zip holds local times. */
const noTime = new Date(1980, 0, 1)

/** One zip of all files, in one folder, in the order of their paths. */
export function packed(files: Files, folder: string): Uint8Array {
  const entries = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(entries.map(([path, bytes]) => [`${folder}/${path}`, bytes])), {
    level: 9,
    mtime: noTime,
    // Else a zip says on which system it was made.
    os: 0,
  })
}
