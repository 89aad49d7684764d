import type { Sentence } from '../../schemas/letter.ts'
import type { Span } from './marks.ts'

export type Clipped = Pick<Sentence, 'start' | 'end' | 'text'> & {
  cutBefore: boolean
  cutAfter: boolean
}

const endOfClause = /[，。；、：,;:]/u

/**
 * The clauses of a sentence around a quote, `around` code points of them or more
 * to either side. It is cut at punctuation only, so that no word and no number is.
 */
export function clipSentence(
  { start, end, text }: Pick<Sentence, 'start' | 'end' | 'text'>,
  quote: Span,
  around: number,
): Clipped {
  const points = [...text]
  const ends = points.flatMap((point, index) =>
    endOfClause.test(point) ? [start + index + 1] : [],
  )
  const from = ends.findLast((clause) => clause <= quote.start - around) ?? start
  const to = ends.find((clause) => clause >= quote.end + around) ?? end
  return {
    start: from,
    end: to,
    text: points.slice(from - start, to - start).join(''),
    cutBefore: from > start,
    cutAfter: to < end,
  }
}
