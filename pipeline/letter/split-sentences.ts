import { quotedSpans, titleSpans } from './paired-marks.ts'

/** The end of a sentence, with the marks that close after it and the space that follows. */
const ending = /([。！？!?]+)[”’」』》〉)）\]］】〕﹞}｝]*\s*/gu

/** After a quotation these carry the sentence on: “怎么办?”的问题. */
const carriesOn = /^[,，、;；:：。.的等之]/u

/**
 * Cuts a paragraph after each 。!?, not inside a title, a quotation or brackets
 * unless these close together with it. Joined again the sentences are the
 * paragraph; the space after a sentence belongs to it.
 */
export function splitSentences(paragraph: string): string[] {
  const titles = titleSpans(paragraph)
  const quoted = quotedSpans(paragraph)
  const sentences: string[] = []
  let start = 0
  for (const { index, 0: found, 1: marks = '' } of paragraph.matchAll(ending)) {
    const end = index + found.length
    if (end === paragraph.length) break
    if (titles.some(({ open, close }) => open < index && index < close)) continue
    const around = quoted.filter(({ open, close }) => open < index && index < close)
    if (around.some(({ close }) => close >= end)) continue
    if (around.length > 0 && carriesOn.test(paragraph.slice(end))) continue
    if (marks === found && isInAddress(marks, paragraph.slice(end, end + 1))) continue
    sentences.push(paragraph.slice(start, end))
    start = end
  }
  if (start < paragraph.length) sentences.push(paragraph.slice(start))
  return sentences
}

/** The question mark of a web address: …/list?page=2. */
function isInAddress(marks: string, next: string): boolean {
  return /^[!?]+$/.test(marks) && /^[0-9A-Za-z]/.test(next)
}
