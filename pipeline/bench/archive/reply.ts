import type { Quote } from '../../../schemas/evidence.ts'
import type { ReplyEntry } from '../../../schemas/reply.ts'
import type { ProvedReply } from '../../derive/proved.ts'
import { segmentLetter } from '../../letter/segment.ts'
import { type Letter, proveLetter } from '../../prove/letter.ts'
import { contextOf } from '../../prove/quote.ts'
import { CodePoints } from '../../text/code-points.ts'
import { authored } from './authored.ts'
import type { LetterText, Placed, Span } from './letter-text.ts'
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

/** Facts of a reply, each read from the mark of its name; its kind from its title. */
const printedFacts = [
  'kind',
  'doc_number',
  'title',
  'signed_on',
  'published_on',
  'body',
  'addressees',
  'attachments',
] as const

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
  for (const fact of printedFacts) {
    const span = marks.get(fact === 'kind' ? 'title' : fact)
    if (span !== undefined) entry.evidence[fact] = quote(span)
  }
  entry.absent = reasonsFor(random, facts)
  const cited = placed.flatMap((passage) => readPassage(random, entry, passage, quote))
  const figures = new Map(entry.figures.map((figure) => [figure.id, figure]))
  return { id, entry, letter, figures, quote, cited }
}

/** Adds to an entry all that is read from one passage; returns the policy it cites, if any. */
function readPassage(
  random: Random,
  entry: ReplyEntry,
  { passage, words, counted }: Placed,
  quote: ReadReply['quote'],
): ReadReply['cited'] {
  for (const { figure, at } of counted) {
    const { printed, as_of = null, period = null, ...said } = figure
    const times = { as_of, period }
    const absent = reasonsFor(random, times)
    entry.figures.push({ ...said, ...times, ...printed, evidence: quote(at), absent })
  }
  const evidence = quote(words)
  const quoted = <T extends object>(part: T) => {
    return { ...part, evidence, absent: reasonsFor(random, part) }
  }
  const { commitment, grant, facility, satisfaction, check, policy } = passage
  if (commitment !== undefined) entry.commitments.push(quoted(commitment))
  if (grant !== undefined) entry.grants.push(quoted(grant))
  if (facility !== undefined) entry.facilities.push(quoted(facility))
  if (satisfaction !== undefined) entry.satisfaction.push(quoted(satisfaction))
  if (check !== undefined) entry.checks.push({ ...check, absent: {} })
  return policy === undefined ? [] : [{ policy, quote: evidence }]
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
