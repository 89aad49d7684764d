import type { z } from 'zod'
import type { Quote } from '../../schemas/evidence.ts'
import type { Period } from '../../schemas/figure.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored, Path } from '../authored/document.ts'
import { earliestDay, latestDay } from '../dates/days.ts'
import type { Report } from '../problem.ts'
import { proveDatedWords } from './dated-words.ts'
import type { Letter } from './letter.ts'
import { datesIn } from './resolved-dates.ts'
import { standsUncut } from './whole-dates.ts'

const beginning = /[自从起]|开始|以来|启动/
const ending = /[到至底末前]|截止|为止/

/**
 * Proves a period: its words stand in the sentence of its evidence, a date that
 * they name is its start or end, each end has words of its own that begin or end
 * something, and the end is not before the start.
 */
export function provePeriod(
  reply: Authored<ReplyEntry>,
  path: Path,
  period: z.infer<typeof Period> | null,
  evidence: Quote,
  letter: Letter,
  report: Report,
): void {
  if (period === null) return
  const { text, start, end } = period
  const refuse = (key: string, what: string, remedy: string) => {
    const line = reply.lineOf([...path, key])
    report({ file: reply.file, line, subject: path.map(String).join('.'), what, remedy })
  }
  if (!standsUncut(letter.sentences.get(evidence.anchor)?.text ?? '', text)) {
    refuse(
      'text',
      `“${text}” does not stand whole in sentence ${evidence.anchor}`,
      'Quote the words as printed.',
    )
  }
  for (const on of datesIn(text, reply.value.signed_on)) {
    if (on === start?.on || on === end?.on) continue
    refuse('text', `“${text}” names ${on}, which is neither its start nor its end`, 'Give it.')
  }
  for (const [key, words, says] of [
    ['start', start, beginning],
    ['end', end, ending],
  ] as const) {
    if (words === null) continue
    proveDatedWords(reply, [...path, key], words, evidence, letter, report)
    if (text.includes(words.text) || says.test(words.text)) continue
    refuse(
      key,
      `“${words.text}” neither belongs to “${text}” nor says that something ${key === 'start' ? 'begins' : 'ends'}`,
      'Quote the words that name this end of the period, or leave it null with its reason.',
    )
  }
  if (start !== null && end !== null && latestDay(end.on) < earliestDay(start.on)) {
    refuse('end', `it ends (${end.on}) before it starts (${start.on})`, 'Exchange them.')
  }
}
