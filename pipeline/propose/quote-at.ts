import type { Quote } from '../../schemas/evidence.ts'
import type { Sentence } from '../../schemas/letter.ts'
import type { Letter } from '../prove/letter.ts'
import { contextOf } from '../prove/quote.ts'

/** The quote of a stretch of a sentence, given in UTF-16 offsets from its start. */
export function quoteAt(letter: Letter, sentence: Sentence, from: number, to: number): Quote {
  const unit = letter.text.unitAt(sentence.start)
  const start = letter.text.pointAt(unit + from)
  const end = letter.text.pointAt(unit + to)
  const exact = letter.text.slice(start, end)
  return { anchor: sentence.anchor, start, end, exact, ...contextOf(letter, start, end) }
}
