import type { Quote } from '../../schemas/evidence.ts'
import type { FigureEntry } from '../../schemas/figure.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Unit } from '../../schemas/unit.ts'
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

/** A key of a part that points at a figure, or is null. */
export interface Pointer {
  key: Path
  name: string | null
}

/**
 * Proves that a part points at the figures of the very passage it quotes: each
 * one that fits there, once, and no other. Where a passage held two that fit,
 * nothing could tell which of them was meant.
 */
export function proveFiguresOf(
  figures: ReadonlyMap<string, FigureEntry>,
  { evidence }: Part,
  pointers: readonly Pointer[],
  fits: (figure: FigureEntry) => boolean,
  at: PartReport,
): void {
  const pointed = new Set<string>()
  for (const { key, name } of pointers) {
    if (name === null) continue
    const figure = figures.get(name)
    if (figure === undefined) {
      at(key, `no figure is called ${name}`, 'Name a figure of this file.')
    } else if (!liesIn(figure, evidence)) {
      at(
        key,
        `figure ${name} (“${figure.text}”) does not stand in the passage quoted here`,
        'Point at a figure of the passage, or quote the passage that holds it.',
      )
    } else if (!fits(figure)) {
      const unit = [figure.unit, ...figure.per].join(' per ')
      at(
        key,
        `figure ${name} counts ${figure.subject} in ${unit}`,
        'Point at a figure of the thing itself, in a unit that fits.',
      )
    } else if (pointed.has(name)) {
      at(key, `figure ${name} is pointed at twice`, 'Point at it once.')
    }
    pointed.add(name)
  }
  const [first] = pointers
  for (const figure of figuresIn(figures, evidence).filter(fits)) {
    if (pointed.has(figure.id) || first === undefined) continue
    at(
      first.key,
      `the passage quoted here also holds figure ${figure.id} (“${figure.text}”)`,
      'Point at it, or quote a passage that holds only what belongs to this part.',
    )
  }
}

/** The figures whose quotes lie inside a passage. */
export const figuresIn = (figures: ReadonlyMap<string, FigureEntry>, passage: Quote) =>
  [...figures.values()].filter((figure) => liesIn(figure, passage))

/** Whether a figure's quote lies inside a part's quote. */
function liesIn({ evidence: { start, end } }: FigureEntry, passage: Quote): boolean {
  return start >= passage.start && end <= passage.end
}

/** A figure in one of some units that is a whole: 2 villages a town are no count of villages. */
export const wholeIn =
  (...units: readonly Unit[]) =>
  ({ unit, per }: FigureEntry): boolean =>
    units.includes(unit) && per.length === 0

/** A figure in one of some units, a whole or a rate. */
export const anyIn =
  (...units: readonly Unit[]) =>
  ({ unit }: FigureEntry): boolean =>
    units.includes(unit)
