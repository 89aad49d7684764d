import { digestOf } from '../release/digest.ts'
import { manifestFile, manifestPath, signaturePath } from '../release/manifest.ts'
import { packed } from '../release/pack.ts'
import { type Finding, failed, notChecked, over, passed } from './finding.ts'
import type { OpenRelease } from './open-release.ts'

/** Every file is the one that the manifest lists, but for those that notices stand for; and there is no other. */
export function checkDigests(
  { files, manifest }: OpenRelease,
  replaced: ReadonlySet<string> = new Set(),
): Finding[] {
  const listed = new Map(manifest.files.map((file) => [file.path, file]))
  const wrong = manifest.files.flatMap(({ path, bytes, sha256 }) => {
    if (replaced.has(path)) return []
    const found = files.get(path)
    if (found === undefined) return [`${path} is listed and is not there`]
    if (found.length !== bytes) return [`${path} has ${found.length} bytes, listed are ${bytes}`]
    return digestOf(found) === sha256 ? [] : [`${path} is not the file listed: its SHA-256 differs`]
  })
  const strange = [...files.keys()]
    .filter((path) => !listed.has(path) && path !== manifestPath && path !== signaturePath)
    .map((path) => `${path} is there and is not listed`)
  const says = `${listed.size - replaced.size} files have the digests listed`
  return over('files', says, [...miswritten({ files, manifest }), ...wrong, ...strange])
}

/** A manifest reads in one way only: each path once, also where capitals are not told apart, and no key twice. */
function miswritten({ files, manifest }: Pick<OpenRelease, 'files' | 'manifest'>): string[] {
  const paths = manifest.files.map(({ path }) => path.toLowerCase())
  const twice = manifest.files.find((_, at) => paths.indexOf(paths[at] ?? '') < at)
  const bytes = files.get(manifestPath) ?? new Uint8Array()
  return [
    ...(twice === undefined ? [] : [`${manifestPath} lists ${twice.path} twice`]),
    ...(Buffer.compare(bytes, manifestFile(manifest)) === 0
      ? []
      : [`${manifestPath} is not written as a manifest is: line ends, spaces or keys differ`]),
  ]
}

/** The zip around the files is the one that packing them gives. */
export function checkZip(
  zip: Uint8Array,
  { files, folder, manifest }: OpenRelease,
  tool: string,
): Finding {
  if (manifest.tool !== tool) {
    return notChecked('zip', `only ${manifest.tool} packs the files into the same bytes`)
  }
  const again = packed(files, folder)
  return Buffer.compare(zip, again) === 0
    ? passed('zip', 'packing the files again gives the same zip, byte for byte')
    : failed(
        'zip',
        'packing the files again gives another zip: bytes between the files were changed',
      )
}
