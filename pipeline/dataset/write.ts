import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { resourceNames } from '../../schemas/resources.ts'
import type { Dataset } from '../compile/compile.ts'
import { toNdjson } from '../compile/tables.ts'

/** The files of a compiled dataset: path inside its folder to content. */
export function datasetFiles({
  tables,
  site,
  release,
  texts,
  history,
}: Dataset): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>()
  for (const name of resourceNames) files.set(`tables/${name}.ndjson`, toNdjson(tables[name]))
  for (const [id, bytes] of texts) files.set(`sources/${id}.txt`, bytes)
  for (const recorded of history) {
    for (const [name, bytes] of recorded.files) files.set(`releases/${recorded.id}/${name}`, bytes)
  }
  files.set('site.json', JSON.stringify(site))
  files.set('release.json', JSON.stringify(release))
  return files
}

/** Writes a dataset beside `folder` and moves it there whole, so that no half of one is ever read. */
export function writeDataset(dataset: Dataset, folder: string): void {
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  for (const [path, content] of datasetFiles(dataset)) {
    const file = join(fresh, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
}
