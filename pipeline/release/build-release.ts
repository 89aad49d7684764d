import type { KeyObject } from 'node:crypto'
import type { Content } from './content.ts'
import { type Files, utf8 } from './files.ts'
import { manifestPath, signaturePath } from './manifest.ts'
import { packed } from './pack.ts'
import { releaseFiles } from './release-files.ts'
import { signatureOf } from './sign.ts'

/**
 * A release as it is published: its files, signed where there is a key or where it was recorded
 * with a signature, and the zip of them all.
 */
export interface BuiltRelease {
  files: Files
  zip: { name: string; bytes: Uint8Array }
}

export function buildRelease(content: Content, tool: string, key: KeyObject | null): BuiltRelease {
  const unsigned = releaseFiles(content, tool)
  const manifest = unsigned.get(manifestPath) ?? new Uint8Array()
  const signature =
    key === null ? recordedSignature(content, manifest) : utf8(signatureOf(manifest, key))
  const files =
    signature === null ? unsigned : new Map([...unsigned, [signaturePath, signature] as const])
  const name = `youju-${content.release.id}`
  return { files, zip: { name: `${name}.zip`, bytes: packed(files, name) } }
}

/** A signature holds for the bytes that were signed; another program may have written others. */
const recordedSignature = ({ recorded }: Content, manifest: Uint8Array) =>
  recorded !== null && Buffer.compare(recorded.manifest, manifest) === 0 ? recorded.signature : null
