import type { Clock } from '../schemas/proposal.ts'

const dayInMs = 86_400_000

/**
 * A proposal’s clock on a later day than its release was compiled for. What is
 * settled stays; while no reply is known, the days go on and the due day may pass.
 */
export function advanceClock(clock: Clock, asOf: string): Clock {
  if (!unanswered.includes(clock.state)) return { ...clock, as_of: asOf }
  const state = stateOn(clock, asOf)
  const days = clock.days === null ? null : clock.days + daysFrom(clock.as_of, asOf)
  return { ...clock, state, days, as_of: asOf }
}

const unanswered: readonly Clock['state'][] = ['running', 'in_extension', 'overdue']

/** Between the usual due day and the longer one, only whether the matter is broad could tell. */
function stateOn({ due_on, due_on_extended }: Clock, asOf: string): Clock['state'] {
  if (due_on === null || asOf <= due_on) return 'running'
  return due_on_extended !== null && asOf <= due_on_extended ? 'in_extension' : 'overdue'
}

const daysFrom = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayInMs

/** The day it is in China, where there is one time zone and no summer time. */
export function todayInShanghai(now: number): string {
  return new Date(now + eastOfGreenwich).toISOString().slice(0, 10)
}

/** The same day as a number, which costs less to find and is enough to know a new one by. */
export const dayInChina = (now: number): number => Math.floor((now + eastOfGreenwich) / dayInMs)

const eastOfGreenwich = 8 * 3_600_000

/** The day before a day of the calendar. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - dayInMs).toISOString().slice(0, 10)
