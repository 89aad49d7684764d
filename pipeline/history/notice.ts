import type { KeyObject } from 'node:crypto'
import { Notice } from '../../schemas/notice.ts'
import { jsonFile, utf8 } from '../release/files.ts'
import { isSignedBy, readPublicKey, signatureOf } from '../release/sign.ts'
import { decodeUtf8 } from '../text/utf8.ts'

/** What is signed of a notice: all its other keys, as one line of JSON. */
const signedPart = ({ signature: _, ...rest }: Notice): Uint8Array => utf8(JSON.stringify(rest))

/** A notice, signed where there is a key. */
export function signedNotice(notice: Omit<Notice, 'signature'>, key: KeyObject | null): Notice {
  const unsigned = Notice.parse({ ...notice, signature: null })
  return key === null
    ? unsigned
    : { ...unsigned, signature: signatureOf(signedPart(unsigned), key).trim() }
}

export const noticeFile = (notice: Notice): Uint8Array => jsonFile(notice)

/** The notice that a file is, or null where it is none. */
export function noticeIn(bytes: Uint8Array): Notice | null {
  // As it is written here; nothing else is parsed to learn that it is none.
  if (Buffer.compare(bytes.subarray(0, beginning.length), beginning) !== 0) return null
  try {
    return Notice.parse(JSON.parse(decodeUtf8(bytes) ?? ''))
  } catch {
    return null
  }
}
const beginning = utf8('{\n  "notice": ')

export const isNoticeSignedBy = (notice: Notice, publicKey: string): boolean =>
  notice.signature !== null &&
  isSignedBy(signedPart(notice), notice.signature, readPublicKey(publicKey))
