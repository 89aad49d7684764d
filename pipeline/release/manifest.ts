import { dataLicence } from '../../schemas/envelope.ts'
import { Manifest } from '../../schemas/manifest.ts'
import type { Content } from './content.ts'
import { digestOf } from './digest.ts'
import { type Files, jsonFile } from './files.ts'

export const manifestPath = 'manifest.json'
export const signaturePath = 'manifest.json.sig'

/** The list of every file, in the order of their paths. */
export function manifestOf({ release, site }: Content, files: Files, tool: string): Manifest {
  return Manifest.parse({
    release: release.id,
    released_on: release.released_on,
    tables_sha256: release.sha256,
    tool,
    former:
      release.former === null
        ? null
        : { release: release.former.id, sha256: release.former.manifest_sha256 },
    origin: site.origin,
    operator: site.operator,
    licence: dataLicence,
    files: [...files]
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: digestOf(bytes) }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  })
}

export const manifestFile = (manifest: Manifest): Uint8Array => jsonFile(manifest)
