import type { Absent } from '../../schemas/absent.ts'
import type { Clock, ProposalEntry } from '../../schemas/proposal.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { RuleEntry } from '../../schemas/rule.ts'
import { addMonths, daysBetween, earliestDay, latestDay } from '../dates/days.ts'
import { reference } from './links.ts'

type Rules = ReadonlyMap<string, { value: RuleEntry }>

/**
 * The clock on a proposal for one day. It runs from the day of assignment
 * (交办) by the rule in force on that day; where that day is not published it
 * does not run, and nothing stands in for it.
 */
export function deriveClock(
  { kind, assigned_on, withdrawn_on }: ProposalEntry,
  replies: readonly ReplyEntry[],
  rules: Rules,
  asOf: string,
): { clock: Clock; absent: Absent } {
  const stopped = (state: Clock['state'], reason: Absent[string]) => ({
    clock: { state, due_on: null, days: null, rule: null, as_of: asOf },
    absent: { 'clock.due_on': reason, 'clock.days': reason, 'clock.rule': reason },
  })
  if (kind !== 'npc_suggestion' || withdrawn_on !== null) {
    return stopped('not_applicable', 'not_applicable')
  }
  if (assigned_on === null) return stopped('unknown_start', 'unknown')

  const found = ruleInForce(rules, assigned_on)
  if (found === null) return stopped('not_applicable', 'unknown')
  const due = addMonths(assigned_on, found.months)
  const answered = firstAnswer(replies)
  const until = answered ?? asOf
  const { min, max } = daysBetween(assigned_on, until)
  return {
    clock: {
      state: stateOf(answered, due, asOf),
      due_on: due,
      days: min === max ? min : null,
      rule: reference('rules', found.id, found.name),
      as_of: asOf,
    },
    absent: min === max ? {} : { 'clock.days': 'unknown' },
  }
}

function stateOf(answered: string | null, due: string, asOf: string): Clock['state'] {
  if (answered === null) return asOf <= due ? 'running' : 'overdue'
  if (latestDay(answered) <= due) return 'answered_in_time'
  return earliestDay(answered) > due ? 'answered_late' : 'answered'
}

/** The day the first answer in substance was signed; an interim reply does not stop the clock. */
function firstAnswer(replies: readonly ReplyEntry[]): string | null {
  const dates = replies
    .filter(({ kind }) => kind === 'final' || kind === 'summary')
    .map(({ signed_on }) => signed_on)
  return dates.toSorted()[0] ?? null
}

/** The national rule for the reply that was in force all through the day of assignment. */
function ruleInForce(rules: Rules, day: string) {
  for (const [id, { value }] of rules) {
    const { kind, jurisdiction, runs_clock, within, in_force_from, in_force_to, name } = value
    if (kind !== 'reply_within' || jurisdiction !== 'national' || !runs_clock) continue
    if (within?.unit !== 'month') continue
    const begun = in_force_from === null || latestDay(in_force_from) <= day
    const ended = in_force_to !== null && earliestDay(in_force_to) <= day
    if (begun && !ended) return { id, name: name.zh, months: within.count }
  }
  return null
}
