import type { ClockReason } from '../../schemas/proposal.ts'
import type { Reference } from '../../schemas/reference.ts'
import type { RuleEntry } from '../../schemas/rule.ts'
import { earliestDay, latestDay } from '../dates/days.ts'
import { reference } from './links.ts'

export type Rules = ReadonlyMap<string, { value: RuleEntry }>

/** The time to reply, in months, with every rule that may give it. */
interface Limit {
  rules: readonly Reference[]
  months: number
  extendedMonths: number | null
}

/**
 * The national time limit for the reply on one day. Of some texts only the year
 * is known in which they took effect: on a day of that year either the former
 * or the new one was in force, and the limit is known where both give the same.
 */
export function limitOn(rules: Rules, day: string): Limit | ClockReason {
  const national = [...rules].filter(([, { value }]) => givesMonths(value))
  const certain = national.filter(([, { value }]) => isInForce(value, day))
  const possible = national.filter(([, { value }]) => mayBeInForce(value, day))
  const eitherOr = possible.filter(([, { value }]) =>
    possible.some(([, { value: other }]) => follow(value, other) || follow(other, value)),
  )
  const applied = certain.length > 0 ? certain : eitherOr
  const limits = applied.map(([, { value }]) => ({
    months: value.within?.count ?? 0,
    extendedMonths: value.within_extended?.count ?? null,
  }))
  const [limit, ...others] = limits
  if (limit === undefined) return 'no_rule'
  const agree = others.every(
    (other) => other.months === limit.months && other.extendedMonths === limit.extendedMonths,
  )
  if (!agree) return 'rules_differ'
  return {
    ...limit,
    rules: applied.map(([id, { value }]) => reference('rules', id, value.name.zh)),
  }
}

function givesMonths({ kind, jurisdiction, runs_clock, within, within_extended }: RuleEntry) {
  const isClock = kind === 'reply_within' && jurisdiction === 'national' && runs_clock
  return isClock && within?.unit === 'month' && (within_extended?.unit ?? 'month') === 'month'
}

function isInForce({ in_force_from, in_force_to }: RuleEntry, day: string): boolean {
  const begun = in_force_from === null || latestDay(in_force_from) <= day
  return begun && (in_force_to === null || day < earliestDay(in_force_to))
}

/** A text whose end is a day ends before that day; one whose end is a year may last through it. */
function mayBeInForce({ in_force_from, in_force_to }: RuleEntry, day: string): boolean {
  if (in_force_from !== null && earliestDay(in_force_from) > day) return false
  if (in_force_to === null) return true
  return in_force_to.length === 10 ? day < in_force_to : day <= latestDay(in_force_to)
}

/** Whether one text takes effect when the other ends, so that one of them is in force on any day between. */
const follow = (former: RuleEntry, next: RuleEntry) =>
  former.in_force_to !== null && former.in_force_to === next.in_force_from
