import type { FigureEntry } from '../../schemas/figure.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored } from '../authored/document.ts'
import { earliestDay, latestDay } from '../dates/days.ts'
import type { Report } from '../problem.ts'
import { QuantityError } from '../quantity/quantity-error.ts'
import type { Reading } from '../quantity/reading.ts'
import { reReadQuantity } from '../quantity/re-read.ts'
import { comparisons } from './compare-reading.ts'
import type { Letter } from './letter.ts'
import { proveDatedWords } from './dated-words.ts'
import { provePeriod } from './period.ts'
import { disproveQuote, placeInSentence } from './quote.ts'
import { standsWhole } from './whole-dates.ts'

/**
 * Proves every figure of a reply: its quote stands where it says, and read
 * again it gives the value, unit, qualifier and `per` that are written down.
 * Figures stand in the order of the letter, so that two of them cannot have
 * their evidence swapped even where both say the same.
 */
export function proveFigures(reply: Authored<ReplyEntry>, letter: Letter, report: Report): void {
  let last = 0
  for (const [index, figure] of reply.value.figures.entries()) {
    const at = (key: string, what: string, remedy: string) => {
      report({
        file: reply.file,
        line: reply.lineOf(['figures', index, ...key.split('.')]),
        subject: `figure ${figure.id}`,
        what,
        remedy,
      })
    }
    const wrong = disproveQuote(letter, figure.evidence)
    if (wrong !== null) {
      at(`evidence.${wrong.key}`, wrong.what, wrong.remedy)
      continue
    }
    if (figure.evidence.start < last) {
      at(
        'evidence.start',
        `“${figure.evidence.exact}” stands before the quote of the figure above`,
        'List figures in the order of the letter; check that their evidence is their own.',
      )
    }
    last = figure.evidence.start
    proveReading(figure, letter, at)
    const sentence = letter.sentences.get(figure.evidence.anchor)
    if (sentence !== undefined && !sentence.text.includes(figure.subject)) {
      at(
        'subject',
        `“${figure.subject}” does not stand in sentence ${sentence.anchor}`,
        'Name what is counted in words of the sentence.',
      )
    }
    const { as_of, period, evidence } = figure
    const path = ['figures', index]
    if (as_of !== null) {
      proveDatedWords(reply, [...path, 'as_of'], as_of, evidence, letter, report)
      if (!standsWhole({ text: sentence?.text ?? '' }, as_of.text)) {
        at(
          'as_of.text',
          `“${as_of.text}” does not stand in its own sentence`,
          'Give a time that its sentence names, or leave it null with its reason.',
        )
      }
      if (earliestDay(as_of.on) > latestDay(reply.value.signed_on)) {
        at('as_of.on', `${as_of.on} is after the signature`, 'A figure is stated for a time past.')
      }
    }
    provePeriod(reply, [...path, 'period'], period, evidence, letter, report)
  }
}

function proveReading(
  figure: FigureEntry,
  letter: Letter,
  at: (key: string, what: string, remedy: string) => void,
) {
  const { evidence } = figure
  const { text, start, end } = placeInSentence(letter, evidence)
  let reading: Reading
  try {
    reading = reReadQuantity(text, start, end)
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error
    at('evidence.exact', error.message, 'Quote one whole quantity with its words.')
    return
  }
  for (const { key, read, written } of comparisons(figure, reading)) {
    if (read === written) continue
    at(
      key,
      `“${evidence.exact}” reads ${key} ${read}, but ${key} says ${written}`,
      `Correct ${key}, or the quote.`,
    )
  }
}
