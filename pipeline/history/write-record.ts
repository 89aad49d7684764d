import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from '../release/files.ts'

/** Writes what is kept of a release into the data folder, whole, in the place of what was never published. */
export function writeRecord(
  data: string,
  id: string,
  kept: Files,
  instead: readonly string[],
): void {
  const releases = join(data, 'releases')
  const fresh = join(data, `releases-${id}.new`)
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  for (const [name, bytes] of kept) writeFileSync(join(fresh, name), bytes)
  mkdirSync(releases, { recursive: true })
  for (const old of instead) rmSync(join(releases, old), { recursive: true, force: true })
  renameSync(fresh, join(releases, id))
}
