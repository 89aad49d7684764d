import { Refused } from '../refused.ts'

export interface Decoded {
  /** Line ends are LF, a byte order mark is taken off. */
  text: string
  encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'
  doubts: string[]
}

const byMark = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/**
 * Decodes UTF-8 or GB18030, declared or not. What the bytes say goes before
 * what the page declares: pages are re-saved and keep the old declaration.
 *
 * @throws Refused where the bytes are neither
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  if (marked !== undefined) {
    const rest = bytes.subarray(marked.mark.length)
    return finish(new TextDecoder(marked.encoding).decode(rest), marked.encoding, [])
  }
  const declared = declaredEncoding(bytes)
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== null) return finish(utf8, 'utf-8', disagreement(declared, 'utf-8', bytes))
  if (declared === 'big5')
    throw new Refused(
      'the page is in Big5. Open it in a browser and save it as UTF-8, or paste its text',
    )
  const gb18030 = strictly('gb18030', bytes)
  if (gb18030 !== null && isChinese(gb18030))
    return finish(gb18030, 'gb18030', disagreement(declared, 'gb18030', bytes))
  return repaired(bytes)
}

/** A few broken bytes are a damage, and said; many are another encoding. */
function repaired(bytes: Uint8Array): Decoded {
  const [best] = (['utf-8', 'gb18030'] as const)
    .map((encoding) => {
      const text = new TextDecoder(encoding).decode(bytes)
      return { encoding, text, broken: countOf(text, '\uFFFD') }
    })
    .filter(({ text, broken }) => isChinese(text) && broken <= Math.max(3, text.length / 2000))
    .sort((a, b) => a.broken - b.broken)
  if (best === undefined)
    throw new Refused(
      'the file is neither UTF-8 nor GB18030 text. Open it in a browser and save it as UTF-8, or paste its text',
    )
  return finish(best.text, best.encoding, [
    `${best.broken} character(s) of the file are broken bytes, shown as �`,
  ])
}

function finish(text: string, encoding: Decoded['encoding'], doubts: string[]): Decoded {
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), encoding, doubts }
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const declaration = /charset\s*=\s*["']?\s*([\w-]+)/i

/** The encoding the page declares in its first bytes; null where it declares none. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const name = declaration.exec(head)?.[1]?.toLowerCase()
  if (name === undefined) return null
  if (/^utf-?8$/.test(name)) return 'utf-8'
  return name.startsWith('gb') ? 'gb18030' : name
}

function disagreement(declared: string | null, found: string, bytes: Uint8Array): string[] {
  if (declared === null || declared === found || isAscii(bytes)) return []
  return [`the page declares ${declared} but is ${found}; it was read as ${found}`]
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80)

/** Whether a decoding makes sense: frequent characters of Chinese stand in it, hardly any rare ones. */
function isChinese(text: string): boolean {
  const sample = text.slice(0, 50_000)
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const frequent =
    sample.match(/[的一是在人有和大为上中国地市会年工作发展建代表议提案政府]/gu)?.length ?? 0
  return han > 0 && frequent / han > 0.05
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1
}
