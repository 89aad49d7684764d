import type { CommitmentEntry } from '../../schemas/commitment.ts'
import type { FigureEntry } from '../../schemas/figure.ts'
import { scanQuantities } from '../quantity/scan-quantities.ts'
import type { Letter } from './letter.ts'
import { figuresIn, type PartReport } from './parts.ts'
import { placeInSentence } from './quote.ts'
import { saysFigure } from './same-quantity.ts'

/** A comma, not one inside 2,826,000. */
const clauseMark = /(?<!\d)[,，]|[,，](?!\d)|[;；。]/g

/**
 * Proves the target of a commitment: the number in the clause of its promise,
 * which is the last of its passage that holds one (the clauses before give the
 * date, the owner or another promise). The words quoted as its target hold this
 * number and no other; where its clause holds several, its label says which.
 */
export function proveTarget(
  commitment: CommitmentEntry,
  figures: ReadonlyMap<string, FigureEntry>,
  letter: Letter,
  at: PartReport,
): void {
  const { target, target_text, evidence, label } = commitment
  const near = figuresIn(figures, evidence).filter(({ unit }) => unit !== 'age_year')
  const promised = lastClause(near, letter, commitment)
  if (target === null) {
    const [figure] = promised
    if (figure === undefined) return
    at(
      ['target'],
      `null, but its passage says “${figure.text}”`,
      `Point at figure ${figure.id}, or quote the passage without it.`,
    )
    return
  }
  const figure = figures.get(target)
  if (figure === undefined) {
    at(['target'], `no figure is called ${target}`, 'Name a figure of this file.')
    return
  }
  if (!promised.includes(figure)) {
    at(
      ['target'],
      `figure ${target} (“${figure.text}”) does not stand in the clause of the promise`,
      'Point at a figure of the last clause of the passage, or end the quote with the clause that holds it.',
    )
    return
  }
  const held = near.filter((other) => holds(letter, commitment, target_text ?? '', other))
  if (held.length !== 1 || held[0] !== figure) {
    at(
      ['target_text'],
      `it does not hold the target “${figure.text}” alone`,
      'Quote the target with its number and no other.',
    )
  }
  const isSaid = scanQuantities(label.zh).some((reading) => saysFigure(reading, figure))
  if (promised.length > 1 && !isSaid) {
    at(
      ['label', 'zh'],
      `it does not say which number of the clause is the target: “${figure.text}”`,
      'Say it as printed.',
    )
  }
}

function lastClause(
  figures: readonly FigureEntry[],
  letter: Letter,
  { evidence }: CommitmentEntry,
) {
  const { text, start } = placeInSentence(letter, evidence)
  const clauseOf = (figure: FigureEntry) =>
    text.slice(start, placeInSentence(letter, figure.evidence).start).match(clauseMark)?.length ?? 0
  const last = Math.max(...figures.map(clauseOf))
  return figures.filter((figure) => clauseOf(figure) === last)
}

/** Whether words of a passage, some place where they stand in it, reach over a figure. */
function holds(
  letter: Letter,
  { evidence }: CommitmentEntry,
  words: string,
  figure: FigureEntry,
): boolean {
  const { text, start, end } = placeInSentence(letter, evidence)
  const number = placeInSentence(letter, figure.evidence)
  for (let from = text.indexOf(words, start); from >= 0; from = text.indexOf(words, from + 1)) {
    const to = from + words.length
    if (to > end) return false
    if (from <= number.start && to >= number.end) return true
  }
  return false
}
