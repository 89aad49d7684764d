import { scaleUtc } from 'd3-scale'
import { earliestDay, latestDay, type PartialDate } from '../../schemas/partial-date.ts'
import { type Tick, withAnchors } from './tick.ts'

/** A scale from dates to hundredths of a chart’s width, with its ticks. */
export interface TimeAxis {
  /** From the first day a date allows to the end of the last. */
  span: (date: PartialDate) => { from: number; to: number }
  ticks: readonly Tick[]
}

const MOST_TICKS = 4
const DAY = 86_400_000

/** One axis for dates of any precision; a year is as wide as a year. */
export function timeAxisOf(dates: readonly PartialDate[]): TimeAxis {
  const first = Math.min(...dates.map((date) => instant(earliestDay(date))))
  const last = Math.max(...dates.map((date) => instant(latestDay(date)) + DAY))
  const scale = scaleUtc().domain([first, last]).range([0, 100])
  const at = (time: number) => Math.round(scale(time) * 100) / 100
  const ticks = scale
    .ticks(MOST_TICKS)
    .map((tick) => ({ at: at(tick.getTime()), said: sayTick(tick) }))
  return {
    span: (date) => ({
      from: at(instant(earliestDay(date))),
      to: at(instant(latestDay(date)) + DAY),
    }),
    ticks: withAnchors(ticks),
  }
}

const instant = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** A year says itself, a month its number, a day both: 2019年, 7月, 7月2日. */
function sayTick(tick: Date): string {
  const [year = '', month, day] = tick.toISOString().slice(0, 10).split('-')
  if (day !== '01') return `${Number(month)}月${Number(day)}日`
  return month === '01' ? `${year}年` : `${Number(month)}月`
}
