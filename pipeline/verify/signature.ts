import { decodeUtf8 } from '../text/utf8.ts'
import { manifestPath, signaturePath } from '../release/manifest.ts'
import { isSignedBy, isWrittenOut, readPublicKey } from '../release/sign.ts'
import { type Finding, failed, notChecked, passed } from './finding.ts'
import type { OpenRelease } from './open-release.ts'

/** Whether the manifest was signed by the holder of the key. */
export function checkSignature({ files }: OpenRelease, key: string | null): Finding {
  const signature = files.get(signaturePath)
  const manifest = files.get(manifestPath) ?? new Uint8Array()
  if (key === null) {
    const said = signature === undefined ? 'The release is not signed' : 'No public key was given'
    return notChecked('signature', `${said}: ${undetected}`)
  }
  if (signature === undefined)
    return failed('signature', `The release is not signed: ${undetected}`)
  const text = decodeUtf8(signature) ?? ''
  if (!isWrittenOut(text))
    return failed('signature', `${signaturePath} is not a signature in base64 on one line`)
  return isSignedBy(manifest, text, readPublicKey(key))
    ? passed('signature', 'the manifest was signed with this key')
    : failed('signature', 'the manifest was not signed with this key')
}

const undetected =
  'somebody may have taken out letters, or changed a letter together with all that is read from it, and listed new digests'
