import type { FrozenParagraph } from '../../schemas/letter.ts'
import { kindsOfParagraphs } from './paragraph-kinds.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { splitSentences } from './split-sentences.ts'

/**
 * Cuts an archived text, page header and footer included, into paragraphs and
 * sentences. It is a partition: sentences and `after` joined are the text,
 * character for character. Anchors number it through: p1 …, s1 ….
 */
export function segmentLetter(archivedText: string): FrozenParagraph[] {
  const paragraphs = splitParagraphs(archivedText)
  const kinds = kindsOfParagraphs(paragraphs.map(({ text }) => text))
  let sentence = 0
  return paragraphs.map(({ text, after }, index) => ({
    anchor: `p${index + 1}`,
    kind: kinds[index] ?? 'body',
    sentences: Object.fromEntries(
      splitSentences(text).map((words) => [`s${(sentence += 1)}`, words]),
    ),
    after,
  }))
}
