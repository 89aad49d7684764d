import { type Axis, axisOf } from './axis.ts'
import { type Extent, upTo } from './extent.ts'
import { type Line, Rows } from './rows.ts'

/** A quantity of a chart: its words as they are shown, and what it takes up. */
export interface Bar {
  name: string
  said: string
  extent: Extent
  /** Printed in a letter, or reckoned from what is. */
  tone: 'printed' | 'derived'
  /** What it is a part of, drawn as an outline around it. */
  whole?: number
  /** The figure shown, for who compares the chart with the data. */
  figure?: string
}

export interface BarRow {
  label: string
  bars: readonly Bar[]
}

export interface DrawnBar extends Pick<Bar, 'tone' | 'extent'> {
  y: number
  from: number
  to: number
  whole: { from: number; to: number } | null
}

export interface BarChart {
  height: number
  lines: readonly (Line & { figure?: string | undefined })[]
  bars: readonly DrawnBar[]
  axis: Axis & { y: number }
}

export const BAR = 1
const AFTER_BAR = 0.4
const AFTER_ROW = 0.6
const AXIS = 2

/** Places rows of bars on one axis: heights in type sizes, widths in hundredths, so that no text is scaled. */
export function layOutBars(rows: readonly BarRow[], whole?: number): BarChart {
  const all = rows.flatMap(({ bars }) => bars)
  const axis = axisOf(
    all.flatMap(({ extent, whole: part }) =>
      part === undefined ? [extent] : [extent, upTo(part)],
    ),
    whole,
  )
  const stack = new Rows()
  const drawn: DrawnBar[] = []
  const figures = new Map<Line, string>()
  for (const { label, bars } of rows) {
    if (label !== '') stack.label(label)
    for (const { name, said, extent, tone, whole: part, figure } of bars) {
      stack.named(name, said)
      const line = stack.lines.at(-1)
      if (figure !== undefined && line !== undefined) figures.set(line, figure)
      drawn.push({
        y: stack.band(BAR + AFTER_BAR),
        tone,
        extent,
        from: axis.at(extent.from),
        to: axis.at(extent.to),
        whole: part === undefined ? null : { from: axis.at(0), to: axis.at(part) },
      })
    }
    stack.band(AFTER_ROW)
  }
  const y = stack.band(AXIS)
  return {
    height: stack.height,
    lines: stack.lines.map((line) => ({ ...line, figure: figures.get(line) })),
    bars: drawn,
    axis: { ...axis, y },
  }
}
