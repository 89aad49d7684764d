import type { Quote } from '../../schemas/evidence.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored } from '../authored/document.ts'
import type { Report } from '../problem.ts'
import type { NumeralWords } from '../quantity/numeral-words.ts'
import { type Numeral, scanNumerals } from '../quantity/scan-numerals.ts'
import type { Letter } from './letter.ts'
import { disproveQuote } from './quote.ts'

/** How the numerals of a letter are accounted for: reason to count, `figure` among them. */
export interface Coverage {
  reply: string
  numerals: number
  byReason: ReadonlyMap<string, number>
}

/**
 * Proves that no number of the letter was passed over: each run of digits or
 * Chinese numerals belongs to a figure, or to a general rule (a date, a
 * heading …), a reviewed word, or a reason given in the reply's file.
 */
export function proveCoverage(
  id: string,
  reply: Authored<ReplyEntry>,
  letter: Letter,
  words: NumeralWords,
  report: Report,
): Coverage {
  const figures = reply.value.figures.map(({ evidence }) => evidence)
  const excused = reply.value.not_figures.map(({ evidence }) => evidence)
  for (const [index, quote] of excused.entries()) {
    const wrong = disproveQuote(letter, quote)
    if (wrong === null) continue
    const line = reply.lineOf(['not_figures', index, 'evidence', wrong.key])
    const { what, remedy } = wrong
    report({ file: reply.file, line, subject: `not_figures.${index}`, what, remedy })
  }
  const byReason = new Map<string, number>()
  let numerals = 0
  for (const sentence of letter.sentences.values()) {
    const from = letter.text.unitAt(sentence.start)
    for (const numeral of scanNumerals(sentence.text, words)) {
      const start = letter.text.pointAt(from + numeral.start)
      const end = letter.text.pointAt(from + numeral.end)
      const reason = reasonOf(numeral, holds(figures, start, end), holds(excused, start, end))
      numerals += 1
      byReason.set(reason ?? 'none', (byReason.get(reason ?? 'none') ?? 0) + 1)
      if (reason !== null) continue
      report({
        file: reply.file,
        line: reply.lineOf(['figures']),
        subject: `sentence ${sentence.anchor}`,
        what: `“${numeral.text}” at code points ${start} to ${end} belongs to no figure and has no reason why not`,
        remedy: 'Add a figure, or an entry under not_figures with its reason.',
      })
    }
  }
  return { reply: id, numerals, byReason }
}

function holds(quotes: readonly Quote[], start: number, end: number): boolean {
  return quotes.some((quote) => quote.start <= start && quote.end >= end)
}

function reasonOf(numeral: Numeral, isFigure: boolean, isExcused: boolean): string | null {
  if (isFigure) return 'figure'
  if (isExcused) return 'not_figures'
  return numeral.kind === 'quantity' || numeral.kind === 'unexplained' ? null : numeral.kind
}
