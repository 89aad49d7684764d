import type { FrozenParagraph, Paragraph, Section, Sentence } from '../../schemas/letter.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored } from '../authored/document.ts'
import { segmentLetter } from '../letter/segment.ts'
import type { Report } from '../problem.ts'
import type { CodePoints } from '../text/code-points.ts'

/** A letter whose frozen paragraphs were found to be the archived text. */
export interface Letter {
  text: CodePoints
  sections: Section[]
  sentences: ReadonlyMap<string, Sentence>
  /** The paragraph of each sentence, by the sentence's anchor. */
  paragraphs: ReadonlyMap<string, Paragraph>
}

/**
 * Proves that the paragraphs frozen in a reply's file, joined, are the archived
 * text character for character, and that today's segmentation still cuts it at
 * the same places. The file is a second witness: an archived text changed
 * together with its digest is found here.
 */
export function proveLetter(
  reply: Authored<Pick<ReplyEntry, 'letter'>>,
  text: CodePoints,
  report: Report,
): Letter | null {
  const { letter } = reply.value
  let at = 0
  const sentences = new Map<string, Sentence>()
  const paragraphs = new Map<string, Paragraph>()
  const laid: Paragraph[] = []
  for (const [index, { anchor, kind, sentences: frozen, after }] of letter.entries()) {
    const cut: Sentence[] = []
    for (const [sentence, words] of Object.entries(frozen)) {
      const length = [...words].length
      const found = text.slice(at, at + length)
      if (found !== words) {
        report({
          file: reply.file,
          line: reply.lineOf(['letter', index, 'sentences', sentence]),
          subject: `sentence ${sentence}`,
          what: `the archived text says something else here, from code point ${at} on`,
          remedy: 'Restore the archived text or this sentence from the repository’s history.',
        })
        return null
      }
      if (sentences.has(sentence)) return repeated(reply, index, sentence, report)
      const place = { anchor: sentence, start: at, end: at + [...words.trimEnd()].length }
      const published = { ...place, text: words.trimEnd() }
      cut.push(published)
      sentences.set(sentence, published)
      at += length
    }
    const space = [...after].length
    if (text.slice(at, at + space) !== after) {
      report({
        file: reply.file,
        line: reply.lineOf(['letter', index, 'after']),
        subject: `paragraph ${anchor}`,
        what: `other white space follows it in the archived text, at code point ${at}`,
        remedy: 'Restore the archived text or this paragraph from the repository’s history.',
      })
      return null
    }
    at += space
    const paragraph = { anchor, kind, sentences: cut }
    for (const { anchor: sentence } of cut) paragraphs.set(sentence, paragraph)
    laid.push(paragraph)
  }
  if (at !== text.length) {
    report({
      file: reply.file,
      line: reply.lineOf(['letter', letter.length - 1]),
      subject: 'letter',
      what: `the archived text goes on after the last paragraph, at code point ${at}`,
      remedy: 'Restore the archived text or the letter from the repository’s history.',
    })
    return null
  }
  if (JSON.stringify(segmentLetter(text.text)) !== JSON.stringify(letter)) {
    report({
      file: reply.file,
      line: reply.lineOf(['letter']),
      subject: 'letter',
      what: 'the archived text is now cut into other sentences than those frozen here',
      remedy: 'Anchors are permanent: mend the segmentation so that published letters keep theirs.',
    })
    return null
  }
  return { text, sections: toSections(laid), sentences, paragraphs }
}

function repeated(reply: Authored<unknown>, index: number, anchor: string, report: Report) {
  report({
    file: reply.file,
    line: reply.lineOf(['letter', index, 'sentences', anchor]),
    subject: `sentence ${anchor}`,
    what: 'the anchor stands twice',
    remedy: 'Restore the anchors from the repository’s history.',
  })
  return null
}

/** A letter from its paragraphs as they are cut today, nothing frozen to hold them to. */
export function freezeLetter(letter: FrozenParagraph[], text: CodePoints): Letter {
  const frozen = proveLetter({ file: '', value: { letter }, lineOf: () => 1 }, text, ({ what }) => {
    throw new Error(what)
  })
  if (frozen === null) throw new Error('the letter is not its text')
  return frozen
}

function toSections(paragraphs: readonly Paragraph[]): Section[] {
  const sections: Section[] = [{ heading: null, paragraphs: [] }]
  for (const paragraph of paragraphs) {
    const [heading] = paragraph.sentences
    if (paragraph.kind === 'heading' && heading !== undefined) {
      sections.push({ heading, paragraphs: [paragraph] })
    } else {
      sections.at(-1)?.paragraphs.push(paragraph)
    }
  }
  return sections
}
