import type { Quote } from '../../schemas/evidence.ts'
import type { FigureEntry } from '../../schemas/figure.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored, Path } from '../authored/document.ts'
import type { Report } from '../problem.ts'
import type { Letter } from './letter.ts'
import { disproveQuote } from './quote.ts'

/** Says what is wrong with one part of a reply, at one of its keys. */
export type PartReport = (key: Path, what: string, remedy: string) => void

interface Part {
  id: string
  evidence: Quote
}

/**
 * Proves what every list of parts has in common: names used once, quotes that
 * stand where they say, and the order of the letter.
 */
export function proveParts<P extends Part>(
  reply: Authored<ReplyEntry>,
  list: 'commitments' | 'grants' | 'facilities' | 'satisfaction',
  parts: readonly P[],
  letter: Letter,
  report: Report,
  proveRest: (part: P, at: PartReport) => void,
): void {
  let last = 0
  for (const [index, part] of parts.entries()) {
    const at: PartReport = (key, what, remedy) => {
      const line = reply.lineOf([list, index, ...key])
      report({ file: reply.file, line, subject: `${list} ${part.id}`, what, remedy })
    }
    const wrong = disproveQuote(letter, part.evidence)
    if (wrong !== null) {
      at(['evidence', wrong.key], wrong.what, wrong.remedy)
      continue
    }
    if (part.evidence.start < last) {
      at(
        ['evidence', 'start'],
        'its quote stands before the quote of the part above',
        'List parts in the order of the letter; check that their evidence is their own.',
      )
    }
    last = part.evidence.start
    proveRest(part, at)
  }
}

/** Proves that words copied from the letter stand in the part's own sentence. */
export function proveWords(
  letter: Letter,
  { evidence }: Part,
  key: string,
  words: string | null,
  at: PartReport,
): void {
  if (words === null) return
  const sentence = letter.sentences.get(evidence.anchor)
  if (sentence?.text.includes(words) === true) return
  at(
    [key],
    `“${words}” does not stand in sentence ${evidence.anchor}`,
    'Quote the words as printed.',
  )
}

/** Proves that a part points at a figure of the very passage it quotes, in a fitting unit. */
export function proveFigureOf(
  figures: ReadonlyMap<string, FigureEntry>,
  { evidence }: Part,
  key: Path,
  name: string | null,
  units: readonly string[] | 'countable',
  at: PartReport,
): void {
  if (name === null) return
  const figure = figures.get(name)
  if (figure === undefined) {
    at(key, `no figure is called ${name}`, 'Name a figure of this file.')
    return
  }
  if (!liesIn(figure, evidence)) {
    at(
      key,
      `figure ${name} (“${figure.text}”) does not stand in the passage quoted here`,
      'Point at a figure of the passage, or quote the passage that holds it.',
    )
  }
  const fits = units === 'countable' ? !measured.has(figure.unit) : units.includes(figure.unit)
  if (!fits) {
    at(key, `figure ${name} is in ${figure.unit}`, 'Point at a figure in a unit that fits.')
  }
}

/** Whether a figure's quote lies inside a part's quote. */
export function liesIn({ evidence: { start, end } }: FigureEntry, passage: Quote): boolean {
  return start >= passage.start && end <= passage.end
}

const measured = new Set([
  'CNY',
  'percent',
  'percentage_point',
  'per_mille',
  'square_metre',
  'hour',
])
