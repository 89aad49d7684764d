import { inflateRawSync } from 'node:zlib'
import { FilePath } from '../../schemas/manifest.ts'
import { Refusal } from '../refusal.ts'
import { decodeUtf8 } from '../text/utf8.ts'

/** One file of a zip, as the list at its end tells of it. */
interface Entry {
  name: string
  deflated: boolean
  packed: number
  unpacked: number
  /** Where its own head begins. */
  at: number
}

const [localHead, listedHead, endHead] = [30, 46, 22]
const [isLocal, isListed, isEnd] = [0x04034b50, 0x02014b50, 0x06054b50]
/** No text of a release packs more tightly; what does is made to fill a memory. */
const mostUnpacked = (zip: Uint8Array) => Math.max(256 * 2 ** 20, 100 * zip.length)

/**
 * The files of a release’s zip. A zip may say one thing to one program and another to the next; this one
 * reads those only that say one thing: each file once, one after the other, nothing between, before or behind.
 */
export function unzipped(zip: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const { entries, listAt } = entriesOf(zip, view)
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
  if (total > mostUnpacked(zip))
    throw strange(`files of ${Math.round(total / 2 ** 20)} MB, unpacked`)
  const seen = new Set<string>()
  let next = 0
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const { name } = entry
    if (!FilePath.safeParse(name).success) throw strange(`a file called ${JSON.stringify(name)}`)
    // Two names that differ in capitals are one file on many machines.
    if (seen.has(name.toLowerCase())) throw strange(`two files called ${name}`)
    seen.add(name.toLowerCase())
    if (entry.at !== next) throw strange(`bytes before ${name} that belong to no file`)
    const from = contentAt(zip, view, entry)
    next = from + entry.packed
    files.set(name, unpackedOf(zip.subarray(from, next), entry))
  }
  if (next !== listAt) throw strange('bytes behind its last file')
  return files
}

function entriesOf(zip: Uint8Array, view: DataView): { entries: Entry[]; listAt: number } {
  const end = zip.length - endHead
  if (end < 0 || view.getUint32(0, true) !== isLocal)
    throw new Refusal('The file is no zip, or a damaged one: download it again.')
  if (view.getUint32(end, true) !== isEnd) throw strange('bytes behind its end, or none of its end')
  const [count, size, listAt] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ]
  if (listAt + size !== end || view.getUint16(end + 20, true) !== 0)
    throw strange('a list of files that does not stand at its end')
  const entries: Entry[] = []
  let at = listAt
  while (at < end) {
    if (at + listedHead > end || view.getUint32(at, true) !== isListed)
      throw strange('a damaged list of files')
    const [nameLength, extra, comment] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    )
    const after = at + listedHead + (nameLength ?? 0)
    if (extra !== 0 || comment !== 0) throw strange('more than files in its list')
    entries.push({
      name: decodeUtf8(zip.subarray(at + listedHead, after)) ?? '',
      deflated: isDeflated(view.getUint16(at + 8, true), view.getUint16(at + 10, true)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at = after
  }
  if (entries.length !== count) throw strange(`${entries.length} files where it says ${count}`)
  return { entries, listAt }
}

/** Whether it is deflated, not stored; nothing encrypted, and no size that is told behind the content. */
function isDeflated(flags: number, method: number): boolean {
  if ((flags & ~0x0806) !== 0 || (method !== 0 && method !== 8))
    throw strange('a file that is packed in a way that releases are not')
  return method === 8
}

/** Where the content of a file begins, whose own head says what the list says. */
function contentAt(zip: Uint8Array, view: DataView, { name, packed, unpacked, at }: Entry): number {
  const from = at + localHead + Buffer.byteLength(name)
  const agrees =
    from + packed <= zip.length &&
    view.getUint32(at, true) === isLocal &&
    view.getUint32(at + 18, true) === packed &&
    view.getUint32(at + 22, true) === unpacked &&
    view.getUint16(at + 26, true) === Buffer.byteLength(name) &&
    view.getUint16(at + 28, true) === 0 &&
    decodeUtf8(zip.subarray(at + localHead, from)) === name
  if (!agrees) throw strange(`${name} otherwise than its list says`)
  return from
}

function unpackedOf(content: Uint8Array, { name, deflated, unpacked }: Entry): Uint8Array {
  const bytes = deflated ? inflated(content, unpacked) : content
  if (bytes?.length === unpacked) return bytes
  throw strange(`${name}, damaged or not of the size that its list says`)
}

function inflated(content: Uint8Array, size: number): Uint8Array | null {
  try {
    const bytes = inflateRawSync(content, { maxOutputLength: Math.max(size, 1) })
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  } catch {
    return null
  }
}

const strange = (what: string) =>
  new Refusal(
    `This is not the zip of a release as it is made, or it was damaged. It holds ${what}.`,
  )
