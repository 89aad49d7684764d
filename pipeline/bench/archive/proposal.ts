import type { ProposalEntry } from '../../../schemas/proposal.ts'
import type { LetterText } from './letter-text.ts'
import type { Random } from './random.ts'
import { reasonsFor } from './reasons.ts'
import type { ReadReply } from './reply.ts'

/** What is known of a proposal besides what its letter’s words prove. */
export type ProposalFacts = Omit<ProposalEntry, 'absent' | 'evidence'>

const resultClasses: readonly NonNullable<ProposalEntry['result_class']>[] = [
  { scheme: 'A–C', code: 'A', label: '已经解决', normalised: 'solved' },
  { scheme: 'A–C', code: 'B', label: '正在解决', normalised: 'in_progress' },
  { scheme: 'A–C', code: 'C', label: '列入计划', normalised: 'planned' },
  { scheme: '甲乙丙', code: '丙', label: '留作参考', normalised: 'not_feasible_or_reference' },
]

const opinions = ['satisfied', 'satisfied', 'basically_satisfied'] as const

/** The result class, rating and publicity of a proposal: mostly not published. */
export function outcomeOf(random: Random, isDisputed: boolean) {
  const result = isDisputed ? ('not_satisfied' as const) : random.pick(opinions)
  return {
    result_class: random.chance(0.25) ? random.pick(resultClasses) : null,
    rating:
      isDisputed || random.chance(0.12)
        ? { attitude: random.chance(0.8) ? random.pick(opinions) : null, result }
        : null,
    disclosure: {
      suggestion: random.chance(0.3) ? random.chance(0.8) : null,
      reply: true,
      feedback: random.chance(0.1) ? random.chance(0.5) : null,
    },
  }
}

type Fact = keyof ProposalEntry['evidence']['quotes']

/** Facts that a page prints beside the letter, where they are known. */
const outcomes = [
  'disclosure_reply',
  'disclosure_suggestion',
  'disclosure_feedback',
  'rating_attitude',
  'rating_result',
  'result_class',
  'co_bodies',
  'resubmission_of',
] as const satisfies Fact[]

/** Which mark of the letter proves which fact. */
const marksOf = (key: string): readonly (readonly [Fact, string])[] => [
  ['kind', 'congress'],
  ['congress', 'congress'],
  ['number', `${key}.number`],
  ['title', `${key}.title`],
  ['deputies', `${key}.deputies`],
  ['lead_body', 'body'],
  ['submitted_on', 'submitted_on'],
  ['assigned_on', 'assigned_on'],
  ['withdrawn_on', 'withdrawn_on'],
  ...outcomes.map((fact) => [fact, `${key}.${fact}`] as const),
]

/** A proposal with its facts quoted from the letter that answers it, or names it. */
export function quoteProposal(
  random: Random,
  key: string,
  facts: ProposalFacts,
  reply: ReadReply,
  { marks }: LetterText,
): ProposalEntry {
  const quotes: ProposalEntry['evidence']['quotes'] = {}
  for (const [fact, mark] of marksOf(key)) {
    const span = marks.get(mark)
    const isDate = fact === 'submitted_on' || fact === 'assigned_on' || fact === 'withdrawn_on'
    const isKnown = !isDate || facts[fact] !== null
    if (isKnown && span !== undefined) quotes[fact] = reply.quote(span)
  }
  return {
    ...facts,
    evidence: { source: reply.entry.source, quotes },
    absent: reasonsFor(random, facts),
  }
}
