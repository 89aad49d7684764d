import { zipSync } from 'fflate'
import { Refusal } from '../refusal.ts'
import type { Files } from './files.ts'

/** The first moment a zip can name, in whatever zone it is written: a zip holds local times. */
const noTime = new Date(1980, 0, 1)

/** One zip of all files, in one folder, in the order of their paths. */
export function packed(files: Files, folder: string): Uint8Array {
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  // Both stand in fields of a zip that hold no more; to go on would write a zip that is broken.
  if (files.size > 0xffff || size > 0xffff_ffff)
    throw new Refusal(
      `A release of ${files.size} files and ${Math.round(size / 1e6)} MB is more than one zip can hold (65,535 files, 4,294 MB). docs/releases.md says how an archive is divided.`,
    )
  const entries = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(entries.map(([path, bytes]) => [`${folder}/${path}`, bytes])), {
    level: 9,
    mtime: noTime,
    // Else a zip says on which system it was made.
    os: 0,
  })
}
