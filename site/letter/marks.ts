import type { Sentence } from '../../schemas/letter.ts'
import { readingPoints, readingText } from './reading-text.ts'

/** A stretch of an archived text, in code points of the whole text. */
export type Span = { start: number; end: number }

/** A run of a sentence as it reads, with the spans that stand in it: none, one, or several that overlap. */
export type Piece<S extends Span> = { text: string; marks: readonly S[] }

/**
 * Cuts a sentence where its marks begin and end. Marks that share a character
 * make one piece together, since a page cannot nest one link in another; marks
 * that reach over the sentence's edge are cut there.
 */
export function markSentence<S extends Span>(
  sentence: Pick<Sentence, 'start' | 'end' | 'text'>,
  spans: readonly S[],
): Piece<S>[] {
  const marked = clusters(sentence, spans)
  if (marked.length === 0) return [{ text: readingText(sentence.text), marks: [] }]
  const points = readingPoints([...sentence.text])
  const text = (from: number, to: number) =>
    points.slice(from - sentence.start, to - sentence.start).join('')
  const pieces: Piece<S>[] = []
  let at = sentence.start
  for (const { start, end, marks } of marked) {
    if (start > at) pieces.push({ text: text(at, start), marks: [] })
    pieces.push({ text: text(start, end), marks })
    at = end
  }
  if (at < sentence.end) pieces.push({ text: text(at, sentence.end), marks: [] })
  return pieces
}

function clusters<S extends Span>({ start: first, end: last }: Span, spans: readonly S[]) {
  const inside = spans
    .filter(({ start, end }) => start < last && end > first)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const found: (Span & { marks: S[] })[] = []
  for (const span of inside) {
    const open = found.at(-1)
    const end = Math.min(span.end, last)
    if (open !== undefined && span.start < open.end) {
      open.end = Math.max(open.end, end)
      open.marks.push(span)
    } else {
      found.push({ start: Math.max(span.start, first), end, marks: [span] })
    }
  }
  return found
}
