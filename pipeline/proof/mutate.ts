import type { DataFolder } from '../authored/data-folder.ts'
import { EditableYaml } from './edit-yaml.ts'

/** A data folder with one thing changed; the compiler must refuse it. */
export interface Mutation {
  name: string
  folder: () => DataFolder
}

/** A value put in the place of another, by its path in a file. */
export interface Edit {
  path: readonly PropertyKey[]
  value: unknown
}

/** Makes mutations of one file of a data folder: all its edits together are one mistake. */
export function mutating(folder: DataFolder, file: string) {
  const yaml = new EditableYaml(bytesOf(folder, file))
  return (...edits: readonly Edit[]): Mutation => {
    const written = edits.map(({ path, value }) => ({ path, value: JSON.stringify(value) }))
    return {
      name: written.map(({ path, value }) => `${path.map(String).join('.')} → ${value}`).join(', '),
      folder: () => withFile(folder, file, yaml.replaceAll(written)),
    }
  }
}

export function withFile(folder: DataFolder, path: string, bytes: Uint8Array): DataFolder {
  return new Map(folder).set(path, bytes)
}

export function bytesOf(folder: DataFolder, path: string): Uint8Array {
  const bytes = folder.get(path)
  if (bytes === undefined) throw new Error(`no file ${path}`)
  return bytes
}
