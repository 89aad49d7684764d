/** A mark of an axis: where it stands in hundredths of the width, and what it says. */
export interface Tick {
  at: number
  said: string
  /** How its words stand to it, so that none leaves the chart. */
  anchor: 'start' | 'middle' | 'end'
}

/** So near an edge, words centred on a tick would be cut on a narrow screen. */
const EDGE = 8

export const withAnchors = (ticks: readonly Omit<Tick, 'anchor'>[]): Tick[] =>
  ticks.map((tick) => ({
    ...tick,
    anchor: tick.at < EDGE ? 'start' : tick.at > 100 - EDGE ? 'end' : 'middle',
  }))
