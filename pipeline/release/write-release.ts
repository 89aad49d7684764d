import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Files } from './files.ts'

/** Writes a release’s files and their zip beside the folder, and moves them there whole. */
export function writeRelease(
  files: Files,
  zip: { name: string; bytes: Uint8Array },
  folder: string,
): void {
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  for (const [path, bytes] of [...files, [zip.name, zip.bytes] as const]) {
    const file = join(fresh, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
}
