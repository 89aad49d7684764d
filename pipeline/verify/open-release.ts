import { Manifest } from '../../schemas/manifest.ts'
import { manifestPath } from '../release/manifest.ts'
import type { Files } from '../release/files.ts'
import { Refusal } from '../refusal.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import { printable } from './finding.ts'
import { unzipped } from './unzip.ts'

/** A release as it lies in a zip: its one folder, its files, and what its manifest says. */
export interface OpenRelease {
  folder: string
  files: Files
  manifest: Manifest
}

/** Opens a release’s zip. Refuses what is none, saying why. */
export function openRelease(zip: Uint8Array): OpenRelease {
  const entries = [...unzipped(zip)]
  const folders = new Set(entries.map(([path]) => path.slice(0, path.indexOf('/'))))
  const [folder = ''] = folders
  if (folders.size !== 1 || !/^youju-[0-9a-f-]+$/.test(folder)) {
    throw new Refusal(
      'This zip is no release of Youju: a release holds one folder, youju-<release>.',
    )
  }
  const release = openFiles(
    new Map(entries.map(([path, bytes]) => [path.slice(folder.length + 1), bytes])),
    folder,
  )
  if (folder === `youju-${release.manifest.release}`) return release
  throw new Refusal(
    `The folder in the zip is ${folder}, and its manifest is of release ${release.manifest.release}.`,
  )
}

/** The same for files that lie in no zip. */
export function openFiles(files: Files, folder: string): OpenRelease {
  return { folder, files, manifest: manifestIn(files) }
}

function manifestIn(files: Files): Manifest {
  const bytes = files.get(manifestPath)
  if (bytes === undefined)
    throw new Refusal(`${manifestPath} is missing: this is not a whole release.`)
  const { data, error } = Manifest.safeParse(jsonIn(bytes))
  if (data !== undefined) return data
  const [issue] = error.issues
  const at = issue?.path.join('.') ?? ''
  throw new Refusal(
    `${manifestPath} is no manifest that this version of the program knows: ${printable(`${at} ${issue?.message ?? ''}`.trim())}.`,
  )
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes) ?? '')
  } catch {
    throw new Refusal(`${manifestPath} is no JSON: it was damaged, or written by something else.`)
  }
}
