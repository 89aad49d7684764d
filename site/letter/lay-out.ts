import type { Paragraph, Section, Sentence } from '../../schemas/letter.ts'
import { readingText } from './reading-text.ts'

/** A letter as it is read: what the web page printed around it stands apart. */
export type LaidOut = {
  pageHeader: readonly Paragraph[]
  letter: readonly Paragraph[]
  pageFooter: readonly Paragraph[]
}

export function layOut(sections: readonly Section[]): LaidOut {
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  return {
    pageHeader: paragraphs.filter(({ kind }) => kind === 'page_header'),
    letter: paragraphs.filter(({ kind }) => kind !== 'page_header' && kind !== 'page_footer'),
    pageFooter: paragraphs.filter(({ kind }) => kind === 'page_footer'),
  }
}

/** The headings of a letter, for its outline. */
export function outlineOf(sections: readonly Section[]): { anchor: string; text: string }[] {
  return sections.flatMap(({ heading }) =>
    heading === null ? [] : [{ anchor: heading.anchor, text: readingText(heading.text) }],
  )
}

type Quoted = { evidence: { start: number } }

/** Records read from one letter, in the order of its sentences. */
export const inLetterOrder = <R extends Quoted>(records: readonly R[]): R[] =>
  [...records].sort((a, b) => a.evidence.start - b.evidence.start)

/** What stands in one section of a letter, in the order of the letter. */
export function groupBySection<R extends Quoted>(
  sections: readonly Section[],
  records: readonly R[],
): { heading: string | null; records: R[] }[] {
  const ordered = inLetterOrder(records)
  return sections
    .map(({ heading, paragraphs }, index) => {
      const from = paragraphs[0]?.sentences[0]?.start ?? 0
      const next = sections[index + 1]?.paragraphs[0]?.sentences[0]?.start ?? Infinity
      return {
        heading: heading === null ? null : readingText(heading.text),
        records: ordered.filter(({ evidence: { start } }) => start >= from && start < next),
      }
    })
    .filter((group) => group.records.length > 0)
}

/** The sentence an anchor names. */
export function sentenceAt(sections: readonly Section[], anchor: string): Sentence {
  for (const { paragraphs } of sections) {
    for (const { sentences } of paragraphs) {
      const found = sentences.find((sentence) => sentence.anchor === anchor)
      if (found !== undefined) return found
    }
  }
  throw new Error(`the letter has no sentence ${anchor}`)
}
