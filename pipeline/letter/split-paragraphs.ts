import { seamsOf } from './glued-line.ts'
import { titleSpans } from './paired-marks.ts'

/** A paragraph's words and the white space up to the next one. */
export interface RawParagraph {
  text: string
  after: string
}

const lineBreak = /[^\S\n]*\n\s*/g

/**
 * Cuts a text at its line breaks: lines of nothing but spaces, and indents,
 * belong to the white space. A break inside a title 《…》 cuts nothing, since
 * pages break lines there too. A line that lost its breaks is cut where they
 * surely were. Joined again the pieces are the text.
 */
export function splitParagraphs(text: string): RawParagraph[] {
  return splitLines(text).flatMap(partLine)
}

function partLine({ text, after }: RawParagraph): RawParagraph[] {
  const seams = seamsOf(text)
  const ends = [...seams, { at: text.length, length: 0 }]
  return ends.map(({ at, length }, index) => {
    const before = seams[index - 1]
    return {
      text: text.slice(before === undefined ? 0 : before.at + before.length, at),
      after: index === seams.length ? after : text.slice(at, at + length),
    }
  })
}

function splitLines(text: string): RawParagraph[] {
  const titles = titleSpans(text)
  const paragraphs: RawParagraph[] = []
  let start = 0
  for (const { index, 0: space } of text.matchAll(lineBreak)) {
    const isInTitle = titles.some(({ open, close }) => open < index && index < close)
    if (isInTitle && !/[。！？!?;；:：]$/u.test(text.slice(0, index))) continue
    if (text.slice(start, index).trim() === '') continue
    paragraphs.push({ text: text.slice(start, index), after: space })
    start = index + space.length
  }
  const rest = text.slice(start)
  if (rest === '') return paragraphs
  const words = rest.trimEnd()
  const last = paragraphs.at(-1)
  if (words !== '' || last === undefined) {
    // A text of nothing but white space is one paragraph of it.
    const end = words === '' ? rest.length : words.length
    paragraphs.push({ text: rest.slice(0, end), after: rest.slice(end) })
  } else {
    last.after += rest
  }
  return paragraphs
}
