import { scaleLinear } from 'd3-scale'
import type { Extent } from './extent.ts'
import { sayTick } from './say-tick.ts'
import { type Tick, withAnchors } from './tick.ts'

/** A scale from numbers to hundredths of a chart’s width, with its ticks. */
export interface Axis {
  at: (value: number) => number
  ticks: readonly Tick[]
}

const MOST_TICKS = 4
/** What is left at the right for the arrow of a quantity that goes on. */
const ROOM_FOR_ARROW = 10

/** One axis for quantities that are compared; it begins at nothing, or below where they do. */
export function axisOf(extents: readonly Extent[], whole?: number): Axis {
  const ends = extents.flatMap(({ from, to }) => [from, to])
  const least = Math.min(0, ...ends)
  const most = whole ?? Math.max(0, ...ends)
  const isOpen = extents.some(({ end }) => end === 'open')
  const scale = scaleLinear()
    .domain([least, most === least ? least + 1 : most])
    .nice(MOST_TICKS)
    .range([0, isOpen ? 100 - ROOM_FOR_ARROW : 100])
  const areCounted = ends.every(Number.isInteger)
  const values = scale.ticks(MOST_TICKS).filter((value) => !areCounted || Number.isInteger(value))
  return {
    at: (value) => hundredths(scale(value)),
    ticks: withAnchors(
      values.map((value) => ({ at: hundredths(scale(value)), said: sayTick(value) })),
    ),
  }
}

/** Two decimals place a line to a tenth of a pixel. */
const hundredths = (position: number) => Math.round(position * 100) / 100
