import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { Refusal } from '../refusal.ts'

/** The variable that holds the private key: PKCS #8 as PEM, or its base64 alone. */
export const keyVariable = 'YOUJU_RELEASE_KEY'

/** A new pair of Ed25519 keys in base64: SPKI the public one, PKCS #8 the private one. */
export function newKeys(): { publicKey: string; privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  }
}

export function readPrivateKey(text: string): KeyObject {
  try {
    const key = createPrivateKey({
      key: Buffer.from(text.replace(/-----[^-]+-----|\s/g, ''), 'base64'),
      format: 'der',
      type: 'pkcs8',
    })
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // What is wrong with a private key is not printed: it would show parts of it.
  }
  throw new Refusal(
    `${keyVariable} holds no Ed25519 private key. npm run release:key makes a pair; give the private one.`,
  )
}

export function readPublicKey(text: string): KeyObject {
  try {
    const key = createPublicKey({
      key: Buffer.from(text.replace(/-----[^-]+-----|\s/g, ''), 'base64'),
      format: 'der',
      type: 'spki',
    })
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below, in one way.
  }
  throw new Refusal(
    'The public key is no Ed25519 public key as npm run release:key prints it: SPKI, in base64 or as PEM.',
  )
}

/** The public half of a private key, as `data/site.yaml` names it. */
export const publicHalf = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')

/** The signature of a manifest, in base64 on a line. */
export const signatureOf = (manifest: Uint8Array, key: KeyObject): string =>
  `${sign(null, manifest, key).toString('base64')}\n`

export const isSignedBy = (manifest: Uint8Array, signature: string, key: KeyObject): boolean =>
  verify(null, manifest, key, Buffer.from(signature, 'base64'))

/** Whether a signature is written as one is: base64 reads other letters, too, and passes over what it does not know. */
export const isWrittenOut = (signature: string): boolean =>
  Buffer.from(signature, 'base64').toString('base64') === signature.trimEnd() &&
  /^\S+\n$/.test(signature)
