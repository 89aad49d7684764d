import type { Absent } from '../../schemas/absent.ts'
import type { Clock, ClockReason, ProposalEntry } from '../../schemas/proposal.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import { addMonths, daysBetween, earliestDay, latestDay } from '../dates/days.ts'
import { limitOn, type Rules } from './clock-rules.ts'

type Stopped = { clock: Clock; absent: Absent }

/**
 * The clock on a proposal for one day. It runs from the day of assignment
 * (交办) by the rule in force on that day; where that day is not published it
 * does not run, and nothing stands in for it.
 */
export function deriveClock(
  { kind, assigned_on, answered_on, withdrawn_on }: ProposalEntry,
  replies: readonly ReplyEntry[],
  rules: Rules,
  asOf: string,
): { clock: Clock; absent: Absent } {
  if (kind !== 'npc_suggestion') return notApplicable('other_assembly', 'not_applicable', asOf)
  if (withdrawn_on !== null) return notApplicable('withdrawn', 'not_applicable', asOf)
  if (assigned_on === null) return stopped('unknown_start', null, 'unknown', asOf)
  const limit = limitOn(rules, assigned_on)
  if (typeof limit === 'string') return notApplicable(limit, 'unknown', asOf)

  const due = addMonths(assigned_on, limit.months)
  const extended =
    limit.extendedMonths === null ? null : addMonths(assigned_on, limit.extendedMonths)
  const answer = firstAnswer(replies, answered_on)
  const days = daysTo(assigned_on, answer, asOf)
  const [rule, ...others] = limit.rules
  return {
    clock: {
      state: answer === null ? stateWithout(due, extended, asOf) : stateWith(answer, due, extended),
      reason: null,
      due_on: due,
      due_on_extended: extended,
      days,
      rule: rule !== undefined && others.length === 0 ? rule : null,
      rules: [...limit.rules],
      as_of: asOf,
    },
    absent: {
      'clock.reason': 'not_applicable',
      ...(extended === null && { 'clock.due_on_extended': 'not_applicable' as const }),
      ...(days === null && { 'clock.days': 'unknown' as const }),
      ...(others.length > 0 && { 'clock.rule': 'unknown' as const }),
    },
  }
}

const notApplicable = (why: ClockReason, reason: Absent[string], asOf: string) =>
  stopped('not_applicable', why, reason, asOf)

function stopped(
  state: Clock['state'],
  why: ClockReason | null,
  reason: Absent[string],
  asOf: string,
): Stopped {
  return {
    clock: {
      state,
      reason: why,
      due_on: null,
      due_on_extended: null,
      days: null,
      rule: null,
      rules: [],
      as_of: asOf,
    },
    absent: {
      ...(why === null && { 'clock.reason': 'not_applicable' as const }),
      'clock.due_on': reason,
      'clock.due_on_extended': reason,
      'clock.days': reason,
      'clock.rule': reason,
    },
  }
}

function stateWithout(due: string, extended: string | null, asOf: string): Clock['state'] {
  if (asOf <= due) return 'running'
  return extended !== null && asOf <= extended ? 'in_extension' : 'overdue'
}

function stateWith({ earliest, latest }: Answer, due: string, extended: string | null) {
  if (latest <= due) return 'answered_in_time'
  if (earliest === null || earliest <= due) return 'answered'
  if (extended === null || earliest > extended) return 'answered_late'
  return latest <= extended ? 'answered_in_extension' : 'answered'
}

/** The days between which the first answer in substance was signed; how early is not always known. */
interface Answer {
  earliest: string | null
  latest: string
}

/**
 * The letters archived, or else the day that a table of progress prints. An interim
 * reply is no answer in substance. One that answers again or follows
 * up shows that there was an answer, which is not archived, no later than it.
 */
function firstAnswer(
  replies: readonly ReplyEntry[],
  answeredOn: string | undefined,
): Answer | null {
  const signed = (...kinds: ReplyEntry['kind'][]) =>
    replies.filter(({ kind }) => kinds.includes(kind)).map(({ signed_on }) => signed_on)
  const first = signed('final', 'summary')
  const [earliest] = first.map(earliestDay).toSorted()
  const [latest] = [...first, ...signed('re_answer', 'follow_up')].map(latestDay).toSorted()
  if (latest !== undefined) return { earliest: earliest ?? null, latest }
  if (answeredOn === undefined) return null
  return { earliest: earliestDay(answeredOn), latest: latestDay(answeredOn) }
}

/** Days from assignment to the answer, or to `asOf` while there is none; null where that is an interval. */
function daysTo(assignedOn: string, answer: Answer | null, asOf: string): number | null {
  if (answer !== null && answer.earliest !== answer.latest) return null
  return daysBetween(assignedOn, answer?.latest ?? asOf).min
}
