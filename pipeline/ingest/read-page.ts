import { maskPersonalData } from '../privacy/mask.ts'
import { archivedText } from './archived-text.ts'
import { decode } from './bytes/decode.ts'
import { LARGEST_FILE } from './bytes/limits.ts'
import { refuseByKind } from './bytes/sniff.ts'
import { readFields } from './fields/read-fields.ts'
import { findFrame } from './letter/frame.ts'
import { suggestionPart } from './letter/suggestion-part.ts'
import { isHtml, readHtmlPage } from './page/html-page.ts'
import { partGlued } from './page/glued-lines.ts'
import type { Page } from './page/page.ts'
import { partsOf } from './page/page-parts.ts'
import { readTextPage } from './page/text-page.ts'
import type { PageRecord } from './page-record.ts'
import { whyCorrupted } from './recognise/corrupted.ts'
import { whyHijacked } from './recognise/hijacked.ts'
import { whyNoLetter } from './recognise/no-letter.ts'
import { whyNotAReply } from './recognise/not-a-reply.ts'
import { readSuggestionPage } from './recognise/suggestion-page.ts'
import { Refused } from './refused.ts'

/**
 * Reads one saved page or pasted text: a function of its bytes, and of its
 * file’s name where the bytes do not say what it is.
 *
 * @throws Refused for what is no reply and no suggestion, with why and what to do
 */
export function readPage(bytes: Uint8Array, fileName: string): PageRecord {
  refuseByKind(bytes, fileName)
  if (bytes.length > LARGEST_FILE) throw new Refused(TOO_LARGE)
  const { text, encoding, doubts } = decode(bytes)
  const page = parted(isHtml(text) ? readHtmlPage(text) : readTextPage(text))
  if (page.lines.every((line) => line.text.trim() === ''))
    throw new Refused(
      'the page shows no text: a challenge page, or one saved before it had loaded. Save it again then, or copy its text',
    )
  return { ...recordOf(page), url: page.url, encoding, doubts: [...doubts, ...page.doubts] }
}

function parted(page: Page): Page {
  const { lines, doubts } = partGlued(page.lines)
  return { ...page, lines, doubts: [...page.doubts, ...doubts] }
}

/** Why a file above the limit is not read. */
export const TOO_LARGE = `the file is larger than ${LARGEST_FILE / 1_000_000} MB, as no page is. Save the page as “HTML only”, or paste its text into a .txt file`

function recordOf(page: Page): Omit<PageRecord, 'encoding' | 'url'> {
  const corrupted = whyCorrupted(page)
  if (corrupted !== null) throw new Refused(corrupted)
  const frame = findFrame(page.lines)
  const hijacked = whyHijacked(page, frame)
  if (hijacked !== null) throw new Refused(hijacked)
  if (frame === null) {
    const suggestion = readSuggestionPage(page)
    if (suggestion === null) throw new Refused(whyNoLetter(page))
    return suggestion
  }
  const suggestion = suggestionPart(page.lines, frame)
  const parts = partsOf(page, frame)
  const fields = readFields(parts, suggestion)
  const role = fields.addressees.role
  const not = whyNotAReply(parts, { kind: fields.kind.value, number: fields.number.value, role })
  if (not !== null) throw new Refused(not)
  if (frame.openings.length > 1)
    throw new Refused(
      `${frame.openings.length} letters stand on this page. Copy each into a .txt file of its own`,
    )
  const masked = maskPersonalData(archivedText(page, frame))
  return {
    ...fields,
    outcome: suggestion.length > 0 ? 'suggestion_and_reply' : 'reply',
    contact: fields.contact.map((line) => maskPersonalData(line).text),
    redactions: masked.redactions,
    text: masked.text,
    doubts: [],
  }
}
