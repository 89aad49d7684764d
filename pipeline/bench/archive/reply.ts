import type { Quote } from '../../../schemas/evidence.ts'
import type { PolicyEntry } from '../../../schemas/policy.ts'
import type { ReplyEntry } from '../../../schemas/reply.ts'
import type { ProvedReply } from '../../derive/proved.ts'
import { segmentLetter } from '../../letter/segment.ts'
import { type Letter, proveLetter } from '../../prove/letter.ts'
import { contextOf } from '../../prove/quote.ts'
import { CodePoints } from '../../text/code-points.ts'
import { authored } from './authored.ts'
import type { LetterText, Span } from './letter-text.ts'
import type { Passage } from './passages/passage.ts'
import type { Random } from './random.ts'
import { reasonsFor } from './reasons.ts'

/** What is known of a reply before its letter is read. */
export type ReplyFacts = Omit<
  ReplyEntry,
  | 'absent'
  | 'evidence'
  | 'letter'
  | 'figures'
  | 'not_figures'
  | 'commitments'
  | 'grants'
  | 'facilities'
  | 'satisfaction'
  | 'checks'
>

export interface ReadReply extends ProvedReply {
  quote: (span: Span) => Quote
  cited: { policy: NonNullable<Passage['policy']>; quote: Quote }[]
}

export type Citation = PolicyEntry['cited_in'][number]

/** Freezes a letter and quotes from it everything that was written to be read from it. */
export function readReply(
  random: Random,
  id: string,
  facts: ReplyFacts,
  { text, marks, placed }: LetterText,
): ReadReply {
  const entry: ReplyEntry = {
    ...facts,
    evidence: {},
    absent: {},
    letter: segmentLetter(text),
    figures: [],
    not_figures: [],
    commitments: [],
    grants: [],
    facilities: [],
    satisfaction: [],
    checks: [],
  }
  const letter = proveLetter(authored(entry), new CodePoints(text), ({ subject, what }) => {
    throw new Error(`${id}: ${subject}: ${what}`)
  })
  if (letter === null) throw new Error(`${id}: its letter is not its text`)
  const quote = quoter(letter)
  const absentOf = <T extends object>(part: T) => reasonsFor(random, part)
  const cited: ReadReply['cited'] = []
  for (const { passage, words, counted } of placed) {
    const evidence = quote(words)
    for (const { figure, at } of counted) {
      const { printed, as_of = null, period = null, ...said } = figure
      const times = { as_of, period }
      entry.figures.push({
        ...said,
        ...times,
        ...printed,
        evidence: quote(at),
        absent: absentOf(times),
      })
    }
    const { commitment, grant, facility, satisfaction, check, policy } = passage
    const quoted = <T extends object>(part: T) => ({ ...part, evidence, absent: absentOf(part) })
    if (commitment !== undefined) entry.commitments.push(quoted(commitment))
    if (grant !== undefined) entry.grants.push(quoted(grant))
    if (facility !== undefined) entry.facilities.push(quoted(facility))
    if (satisfaction !== undefined) entry.satisfaction.push(quoted(satisfaction))
    if (check !== undefined) entry.checks.push({ ...check, absent: {} })
    if (policy !== undefined) cited.push({ policy, quote: evidence })
  }
  const facts_ = [
    'doc_number',
    'title',
    'signed_on',
    'published_on',
    'body',
    'addressees',
    'attachments',
  ] as const
  for (const fact of facts_) {
    const span = marks.get(fact)
    if (span !== undefined) entry.evidence[fact] = quote(span)
  }
  entry.absent = absentOf(facts)
  const figures = new Map(entry.figures.map((figure) => [figure.id, figure]))
  return { id, entry, letter, figures, quote, cited }
}

/** Quotes stretches of a letter, with the sentence they stand in and the one correct context. */
function quoter(letter: Letter): (span: Span) => Quote {
  const sentences = [...letter.sentences.values()]
  return (span) => {
    const start = letter.text.pointAt(span.start)
    const end = letter.text.pointAt(span.end)
    const sentence = sentences.find((found) => found.start <= start && end <= found.end)
    if (sentence === undefined)
      throw new Error(`no sentence holds “${letter.text.slice(start, end)}”`)
    const exact = letter.text.slice(start, end)
    return { anchor: sentence.anchor, start, end, exact, ...contextOf(letter, start, end) }
  }
}
