import type { PartialDate } from '../../schemas/partial-date.ts'
import { type Line, Rows } from './rows.ts'
import { type TimeAxis, timeAxisOf } from './time-axis.ts'

/** A date of a chart, with the day it was said on where that is to be seen. */
export interface DateRow {
  label: string
  said: string
  on: PartialDate
  saidOn: PartialDate | null
}

export interface DrawnDate {
  y: number
  from: number
  to: number
  /** Where the line from the day it was said begins. */
  saidAt: number | null
}

export interface DateChart {
  height: number
  lines: readonly Line[]
  dates: readonly DrawnDate[]
  axis: TimeAxis & { y: number }
}

export const BAND = 1
const AFTER_BAND = 0.9
const AXIS = 2

/** Places dates on one axis, each as wide as it is uncertain: a year is a bar, a day hardly more than a line. */
export function layOutDates(rows: readonly DateRow[]): DateChart {
  const axis = timeAxisOf(rows.flatMap(({ on, saidOn }) => (saidOn === null ? [on] : [on, saidOn])))
  const stack = new Rows()
  const dates = rows.map(({ label, said, on, saidOn }): DrawnDate => {
    stack.label(label)
    stack.named('', said)
    const { from, to } = axis.span(on)
    const saidAt = saidOn === null ? null : axis.span(saidOn).from
    // What was said on a day was not due before it, though its year had begun.
    const isRunning = saidAt !== null && saidAt > from && saidAt < to
    return { y: stack.band(BAND + AFTER_BAND), from: isRunning ? saidAt : from, to, saidAt }
  })
  const y = stack.band(AXIS)
  return { height: stack.height, lines: stack.lines, dates, axis: { ...axis, y } }
}
