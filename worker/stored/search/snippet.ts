import type { Span } from './highlights.ts'

/** A part of a text, its highlights counted from its own beginning in code points. */
export interface Snippet {
  text: string
  highlights: Span[]
  /** Whether something of the text stands before it. */
  cut_before: boolean
  /** Whether something of the text stands behind it. */
  cut_after: boolean
}

/**
 * The part of a text, at most `width` code points, that shows the most highlights; the
 * earliest such part, with what is left of the width on both sides.
 */
export function snippetOf(text: string, highlights: readonly Span[], width: number): Snippet {
  const points = [...text]
  const start = startOf(points.length, highlights, width)
  const end = Math.min(points.length, start + width)
  return {
    text: points.slice(start, end).join(''),
    highlights: highlights
      .filter((span) => span[0] < end && span[1] > start)
      .map((span) => [Math.max(span[0], start) - start, Math.min(span[1], end) - start]),
    cut_before: start > 0,
    cut_after: end < points.length,
  }
}

function startOf(length: number, highlights: readonly Span[], width: number): number {
  let best = { shown: 0, from: 0, to: 0 }
  for (const [from] of highlights) {
    const shown = highlights.filter(([start, end]) => start >= from && end <= from + width)
    const to = shown.at(-1)?.[1] ?? from + width
    if (best.to === 0 || shown.length > best.shown) best = { shown: shown.length, from, to }
  }
  const margin = Math.floor((width - (best.to - best.from)) / 2)
  return Math.max(0, Math.min(best.from - margin, length - width))
}
