import { digestOf } from '../release/digest.ts'
import type { Recorded } from './history.ts'

/**
 * What is wrong where the program makes another manifest than the one recorded of the same release, with the remedy;
 * null where it makes the same, or where another version made it and so nobody expects its bytes.
 */
export function disproveRecorded(
  { id, record, manifest }: Pick<Recorded, 'id' | 'record' | 'manifest'>,
  made: Uint8Array,
  tool: string,
): string | null {
  if (digestOf(made) === record.manifest_sha256) return null
  if (manifest.origin === null)
    return `Release ${id} was recorded with other bytes than the program makes of it now. It was published nowhere: run npm run release -- --record, and commit data/releases/.`
  if (manifest.tool !== tool) return null
  return `Release ${id} is published, and ${tool} makes other bytes of it now: verify, which makes the files again, would call it forged. A published release stays as it is. Raise version in package.json and package-lock.json: the next release is then made by a version of its own.`
}
