import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes files into a data folder, each moved there whole, in the order given: whatever
 * moment it is stopped at, `data/` holds whole files, and none whose references lack.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  if (files.size === 0) return
  // Beside the data folder, so that moving is one step, and outside it, so that nothing half is read.
  const work = join(dirname(folder), '.youju')
  mkdirSync(work, { recursive: true })
  const fresh = mkdtempSync(join(work, 'ingest-'))
  try {
    for (const [path, text] of files) {
      const file = join(fresh, basename(path))
      writeFileSync(file, text)
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      renameSync(file, join(folder, path))
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}
