import type { Counted, Passage } from './passages/passage.ts'
import { toFullWidthMarks } from './script.ts'

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** A passage in its place: its words without the full stop, and each of its numbers. */
export interface Placed {
  passage: Passage
  words: Span
  counted: readonly { figure: Counted; at: Span }[]
}

/** Words that a fact is read from, by the fact's name. */
export interface Marked {
  mark: string
  text: string
}

/** A letter being written: it keeps where everything stands that is read from it. */
export class LetterText {
  text = ''
  readonly marks = new Map<string, Span>()
  readonly placed: Placed[] = []
  readonly #print: (text: string) => string

  constructor(marks: 'half width' | 'full width') {
    this.#print = marks === 'full width' ? toFullWidthMarks : (text) => text
  }

  /** Writes words as they are, and what follows them. */
  write(pieces: readonly (string | Marked)[], after = ''): void {
    const start = this.text.length
    let words = ''
    for (const piece of pieces) {
      const text = typeof piece === 'string' ? piece : piece.text
      if (typeof piece !== 'string') {
        const from = start + words.length
        this.marks.set(piece.mark, { start: from, end: from + text.length })
      }
      words += text
    }
    this.text += this.#print(words) + after
  }

  writePassage(passage: Passage): void {
    const start = this.text.length
    const counted: Placed['counted'][number][] = []
    let words = ''
    for (const piece of passage.pieces) {
      const text = typeof piece === 'string' ? piece : piece.printed.text
      if (typeof piece !== 'string') {
        const from = start + words.length
        counted.push({ figure: piece, at: { start: from, end: from + text.length } })
      }
      words += text
    }
    this.text += this.#print(words)
    const end = this.text.endsWith('。') ? this.text.length - 1 : this.text.length
    this.placed.push({ passage, words: { start, end }, counted })
  }
}
