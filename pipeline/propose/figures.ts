import type { Quote } from '../../schemas/evidence.ts'
import type { FigureEntry } from '../../schemas/figure.ts'
import type { Sentence } from '../../schemas/letter.ts'
import type { Letter } from '../prove/letter.ts'
import { cutsNumeral } from '../prove/quote.ts'
import type { NumeralWords } from '../quantity/numeral-words.ts'
import { type Numeral, scanNumerals } from '../quantity/scan-numerals.ts'
import { scanAmounts } from '../quantity/scan-quantities.ts'
import { draftLabel } from './label.ts'
import { quoteAt } from './quote-at.ts'
import { subjectOf } from './subject.ts'
import { timesOf } from './times.ts'
import { topicOf } from './topic.ts'

/** A numeral that nothing accounts for: a person says what it is. */
export interface Unexplained {
  text: string
  evidence: Quote
  sentence: string
}

export interface ProposedFigures {
  figures: FigureEntry[]
  unexplained: Unexplained[]
}

/** What the proposals are made with. */
export interface Proposer {
  letter: Letter
  signedOn: string | null
  words: NumeralWords
  /** The letter’s topic, where a sentence does not tell its own. */
  topic: string
}

/**
 * Every quantity of a letter as a figure: value, unit, qualifier and `per` as
 * read, subject, time and topic as far as the sentence tells them. What cannot
 * be read is not guessed.
 */
export function proposeFigures(proposer: Proposer): ProposedFigures {
  const figures: FigureEntry[] = []
  const unexplained: Unexplained[] = []
  for (const sentence of proposer.letter.sentences.values()) {
    const numerals = scanNumerals(sentence.text, proposer.words)
    let count = 0
    for (const reading of scanAmounts(sentence.text)) {
      const own = numerals.filter(({ start, end }) => start >= reading.start && end <= reading.end)
      if ('unread' in reading || !own.some(({ kind }) => kind === 'quantity')) continue
      count += 1
      figures.push(figureOf(proposer, sentence, reading, `${sentence.anchor}-${count}`))
    }
    for (const { start, end } of wholeRuns(sentence.text, numerals)) {
      const text = sentence.text.slice(start, end)
      const evidence = quoteAt(proposer.letter, sentence, start, end)
      unexplained.push({ text, evidence, sentence: sentence.text })
    }
  }
  return { figures, unexplained }
}

/** Unexplained numerals, each with all that is written together with it: 15万 of 15万余. */
function wholeRuns(text: string, numerals: readonly Numeral[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const { kind, start: from, end: to } of numerals) {
    if (kind !== 'unexplained' || (runs.at(-1)?.end ?? 0) > from) continue
    let [start, end] = [from, to]
    while (cutsNumeral(text[start - 1], text[start])) start -= 1
    while (cutsNumeral(text[end - 1], text[end])) end += 1
    runs.push({ start, end })
  }
  return runs
}

type Reading = Exclude<ReturnType<typeof scanAmounts>[number], { unread: unknown }>

function figureOf(
  { letter, signedOn, words, topic }: Proposer,
  sentence: Sentence,
  reading: Reading,
  id: string,
): FigureEntry {
  const subject = subjectOf(sentence.text, reading)
  const { as_of, period, absent } = timesOf(sentence.text, reading, signedOn)
  const paragraph = letter.paragraphs.get(sentence.anchor)?.sentences.map(({ text }) => text) ?? []
  const amount =
    reading.value === null
      ? { low: reading.low?.toNumber() ?? 0, high: reading.high?.toNumber() ?? 0 }
      : { value: reading.value.toNumber() }
  return {
    id,
    label: draftLabel(subject, words),
    subject,
    topic: topicOf(sentence.text, paragraph.join(''), topic),
    as_of,
    period,
    ...amount,
    qualifier: reading.qualifier,
    unit: reading.unit,
    unit_text: reading.unitText,
    per: reading.per,
    text: reading.text,
    evidence: quoteAt(letter, sentence, reading.start, reading.end),
    absent,
  }
}
