import { unzipSync } from 'fflate'
import { Manifest } from '../../schemas/manifest.ts'
import { manifestPath } from '../release/manifest.ts'
import type { Files } from '../release/files.ts'
import { Refusal } from '../refusal.ts'
import { decodeUtf8 } from '../text/utf8.ts'

/** A release as it lies in a zip: its one folder, its files, and what its manifest says. */
export interface OpenRelease {
  folder: string
  files: Files
  manifest: Manifest
}

/** Opens a release’s zip. Refuses what is none, saying why. */
export function openRelease(zip: Uint8Array): OpenRelease {
  const entries = Object.entries(unzipped(zip))
  const folders = new Set(entries.map(([path]) => path.slice(0, path.indexOf('/'))))
  const [folder = ''] = folders
  if (folders.size !== 1 || !/^youju-[0-9a-f-]+$/.test(folder)) {
    throw new Refusal(
      'This zip is no release of Youju: a release holds one folder, youju-<release>.',
    )
  }
  const files = new Map(entries.map(([path, bytes]) => [path.slice(folder.length + 1), bytes]))
  return openFiles(files, folder)
}

/** The same for files that lie in no zip. */
export function openFiles(files: Files, folder: string): OpenRelease {
  return { folder, files, manifest: manifestIn(files) }
}

function unzipped(zip: Uint8Array) {
  try {
    return unzipSync(zip)
  } catch {
    throw new Refusal('The file is no zip, or a damaged one: download it again.')
  }
}

function manifestIn(files: Files): Manifest {
  const text = decodeUtf8(files.get(manifestPath) ?? new Uint8Array())
  try {
    return Manifest.parse(JSON.parse(text ?? ''))
  } catch {
    throw new Refusal(`${manifestPath} is missing or is no manifest: this is not a whole release.`)
  }
}
