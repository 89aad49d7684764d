import type { ParagraphKind } from '../../schemas/letter.ts'
import {
  beginsTitle,
  isAddressed,
  isAttachment,
  isClosing,
  isContact,
  isCopyLine,
  isDate,
  isHeading,
  isListItem,
  isPageFooter,
  isPageLine,
  isSalutation,
  isSentence,
  isSignature,
  isTitle,
} from './paragraph-shapes.ts'

/**
 * Says what each paragraph is in the letter, by what it looks like and where it
 * stands: first the page's lines, the title and the salutation; then, from the
 * end backwards, the page's footer, attachment, contact, date, signature and
 * closing words. What is left between is headings and body.
 */
export function kindsOfParagraphs(paragraphs: readonly string[]): ParagraphKind[] {
  const lines = paragraphs.map((paragraph) => paragraph.trim())
  const before = kindsBeforeText(lines)
  const footer = footerStart(lines, before.length)
  const tail = kindsAfterText(lines.slice(before.length, footer))
  const text = lines.slice(before.length, footer - tail.length)
  return [
    ...before,
    ...text.map((line) => (isHeading(line) ? 'heading' : 'body')),
    ...tail,
    ...lines.slice(footer).map(() => 'page_footer' as const),
  ]
}

/** The kinds of the lines down to the salutation, or to the title where there is none. */
function kindsBeforeText(lines: readonly string[]): ParagraphKind[] {
  const firstTitle = lines.findIndex(isTitle)
  const salutation = lines.findIndex(
    (line, at) =>
      (isSalutation(line) && (firstTitle === -1 ? /[:：!！好]$/u.test(line) : at > firstTitle)) ||
      (isAddressed(line) && isTitle(lines[at - 1] ?? '')),
  )
  const firstSentence = lines.findIndex(isSentence)
  const end = salutation === -1 ? Math.max(firstSentence, 0) : salutation
  const title = lines.slice(0, end).findLastIndex(isTitle)
  const pageLines = lines.findIndex((line) => !isPageLine(line))
  const length = salutation === -1 ? Math.max(title + 1, pageLines, 0) : salutation + 1
  return lines.slice(0, length).map((line, at) => {
    if (at === salutation) return 'salutation'
    const isFirstHalf = at === title - 1 && beginsTitle(line) && !isTitle(line) && !isPageLine(line)
    return at === title || isFirstHalf ? 'title' : 'page_header'
  })
}

/** Where the page's footer begins: no sentence of the letter comes after it. */
function footerStart(lines: readonly string[], from: number): number {
  const lastSentence = lines.findLastIndex((line) => isSentence(line) || isHeading(line))
  const start = lines.findIndex((line, at) => at >= from && at > lastSentence && isPageFooter(line))
  return start === -1 ? lines.length : start
}

/** The kinds of the last lines, as far up as they belong to the letter's end. */
function kindsAfterText(lines: readonly string[]): ParagraphKind[] {
  const kinds: ParagraphKind[] = []
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const kind = kindAtEnd(lines, at)
    if (kind === null || (kinds[0] === 'closing' && kind !== 'closing')) break
    kinds.unshift(kind)
  }
  return kinds
}

function kindAtEnd(lines: readonly string[], at: number): ParagraphKind | null {
  const line = lines[at] ?? ''
  if (isHeading(line)) return null
  if (isDate(line)) return 'date'
  if (isAttachment(line) || continuesAttachment(lines, at)) return 'attachment'
  if (isContact(line)) return 'contact'
  if (isClosing(line)) return 'closing'
  if (isCopyLine(line)) return 'body'
  return isSignature(line) ? 'signature' : null
}

/** `2.…` under `附件:1.…`. */
function continuesAttachment(lines: readonly string[], at: number): boolean {
  const above = lines.slice(0, at + 1).findLastIndex((line) => !isListItem(line))
  return above < at && isAttachment(lines[above] ?? '')
}
