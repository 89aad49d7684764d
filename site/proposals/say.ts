import { type Clock, ClockReason, ClockState } from '../../schemas/proposal.ts'
import { CongressBody } from '../../schemas/congress.ts'
import type { Proposal } from '../../schemas/proposal.ts'
import { sayDate } from '../dates/say.ts'
import { labelOf } from '../records/label.ts'
import { sayOrdinal } from '../strings/numerals.ts'
import { zh } from '../strings/zh.ts'

/** `威海市第十七届人民代表大会第二次会议`. */
export function sayCongress({ congress, place }: Pick<Proposal, 'congress' | 'place'>): string {
  const { body, term, session } = congress
  return zh.proposal.congress(
    place.name,
    sayOrdinal(term),
    labelOf(CongressBody, body),
    sayOrdinal(session),
  )
}

/** States that no later day changes, which a static page may therefore say. */
const settled: readonly Clock['state'][] = [
  'answered_in_time',
  'answered_in_extension',
  'answered_late',
  'not_applicable',
]

/** The clock on a static page: what holds on any day, never what depends on today. */
export function sayClock({ state, reason, due_on, due_on_extended, days }: Clock): string[] {
  if (state === 'unknown_start') return [zh.proposal.clockUnknown, zh.proposal.clockUnknownMore]
  const said = due_on === null ? [] : [`${zh.proposal.clockDue(sayDate(due_on))}。`]
  if (due_on_extended !== null) said.push(zh.proposal.dueExtended(sayDate(due_on_extended)))
  if (!settled.includes(state)) return [...said, zh.proposal.clockToday]
  const why = reason === null ? '' : `（${labelOf(ClockReason, reason)}）`
  said.push(`${labelOf(ClockState, state)}${why}。`)
  if (days !== null) said.push(`${zh.proposal.clockDays(days)}。`)
  return said
}

/** The deputy's two opinions, as far as they are given. */
export function sayRating(rating: Proposal['rating']): string[] {
  if (rating === null) return []
  return (['attitude', 'result'] as const).flatMap((asked) => {
    const opinion = rating[asked]
    return opinion === null
      ? []
      : [`${zh.proposal.ratingOf[asked]}：${zh.proposal.opinions[opinion]}`]
  })
}
