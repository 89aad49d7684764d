import { Refused } from '../refused.ts'

const asPage = 'Open it, copy its text into a .txt file, and ingest that'

interface Signature {
  name: string
  magic: readonly number[]
  remedy: string
}

const bytesOf = (text: string) => [...text].map((character) => character.charCodeAt(0))

/** What a file’s first bytes say it is, where that is no page. */
const signatures: readonly Signature[] = [
  { name: 'a PDF', magic: bytesOf('%PDF-'), remedy: asPage },
  {
    name: 'a Word document of the old form (.doc)',
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    remedy: asPage,
  },
  {
    name: 'a Word document or another zip archive',
    magic: bytesOf('PK\u0003\u0004'),
    remedy: `${asPage}; unpack an archive first`,
  },
  {
    name: 'an empty zip archive',
    magic: bytesOf('PK\u0005\u0006'),
    remedy: 'Save the page again',
  },
  { name: 'an RTF document', magic: bytesOf('{\\rtf'), remedy: asPage },
  { name: 'a RAR archive', magic: bytesOf('Rar!'), remedy: 'Unpack it first' },
  { name: 'a 7z archive', magic: [0x37, 0x7a, 0xbc, 0xaf], remedy: 'Unpack it first' },
  { name: 'a gzip archive', magic: [0x1f, 0x8b], remedy: 'Unpack it first' },
  { name: 'a PNG image', magic: [0x89, 0x50, 0x4e, 0x47], remedy: imageRemedy() },
  { name: 'a JPEG image', magic: [0xff, 0xd8, 0xff], remedy: imageRemedy() },
  { name: 'a GIF image', magic: bytesOf('GIF8'), remedy: imageRemedy() },
  { name: 'a WebP image', magic: bytesOf('RIFF'), remedy: imageRemedy() },
  { name: 'a TIFF image', magic: [0x49, 0x49, 0x2a, 0x00], remedy: imageRemedy() },
  { name: 'a TIFF image', magic: [0x4d, 0x4d, 0x00, 0x2a], remedy: imageRemedy() },
  { name: 'a web archive', magic: bytesOf('bplist'), remedy: saveAsHtml() },
]

const extensions: Readonly<Record<string, { name: string; remedy: string }>> = {
  pdf: { name: 'a PDF', remedy: asPage },
  doc: { name: 'a Word document', remedy: asPage },
  docx: { name: 'a Word document', remedy: asPage },
  wps: { name: 'a WPS document', remedy: asPage },
  ofd: { name: 'an OFD document', remedy: asPage },
  rtf: { name: 'an RTF document', remedy: asPage },
  odt: { name: 'a text document', remedy: asPage },
  mht: { name: 'a web archive (MHTML)', remedy: saveAsHtml() },
  mhtml: { name: 'a web archive (MHTML)', remedy: saveAsHtml() },
  webarchive: { name: 'a web archive', remedy: saveAsHtml() },
  eml: { name: 'an e-mail', remedy: asPage },
  ...byName(['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp', 'tif', 'tiff', 'svg', 'heic', 'ico'], {
    name: 'an image',
    remedy: imageRemedy(),
  }),
  ...byName(['zip', 'rar', '7z', 'gz', 'tar', 'tgz'], {
    name: 'an archive',
    remedy: 'Unpack it first',
  }),
  ...byName(['csv', 'xlsx', 'xls', 'tsv'], {
    name: 'a table',
    remedy: 'A table goes into data/ without --json: npm run ingest -- --dry-run table.xlsx',
  }),
  ...byName(['json', 'xml', 'js', 'css', 'yaml', 'yml', 'md', 'ts', 'exe', 'mp4', 'mp3'], {
    name: 'no page of a browser',
    remedy: 'Save the page as HTML, or paste its text into a .txt file',
  }),
}

/**
 * Refuses by name what is no page or text, by its file name or first bytes.
 *
 * @throws Refused with what to do instead
 */
export function refuseByKind(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new Refused('the file is empty. Save the page again')
  const bySignature = signatures.find(({ magic }) => magic.every((byte, at) => bytes[at] === byte))
  const found = bySignature ?? extensions[extensionOf(fileName)]
  if (found !== undefined) throw new Refused(`the file is ${found.name}. ${found.remedy}`)
  if (isMhtml(bytes)) throw new Refused(`the file is a web archive (MHTML). ${saveAsHtml()}`)
  if (isBinary(bytes))
    throw new Refused(
      'the file is binary, neither a page nor text. Save the page as HTML, or paste its text into a .txt file',
    )
}

/** Refuses by name alone, before a byte is read. */
export function refusedExtension(fileName: string): string | null {
  const found = extensions[extensionOf(fileName)]
  return found === undefined ? null : `the file is ${found.name}. ${found.remedy}`
}

function extensionOf(fileName: string): string {
  return /\.([0-9a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
}

function isMhtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /^(?:From|MIME-Version|Snapshot-Content-Location|Content-Type: multipart)/im.test(
    head.slice(0, 400),
  )
    ? /multipart\/related/i.test(head)
    : false
}

/** Text has no NUL, and hardly any other control character. UTF-16 with its mark has both, and is text. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf16) return false
  const head = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1
  }
  return controls > head.length / 100
}

function byName<T>(names: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, value]))
}

function imageRemedy(): string {
  return 'Type or recognise its text into a .txt file, compare it with the image, and ingest that'
}

function saveAsHtml(): string {
  return 'Save the page again as “Webpage, HTML only”'
}
