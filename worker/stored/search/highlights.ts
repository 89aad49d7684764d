import { foldSpaced, mayHold, withoutSpaces } from './fold.ts'
import { type Numeral, type NumberSought, readNumerals } from './numerals.ts'
import type { Query } from './query.ts'

/** From a code point of a text up to another, that one not included. */
export type Span = readonly [start: number, end: number]

/** Where a text holds anything that is looked for, in its order; what overlaps or touches is one. */
export function highlightsIn(text: string, query: Query): Span[] {
  return merged(spansIn(text, query).flat())
}

/** Those texts that hold anything looked for: with the most of it first, else in their order. */
export function matchesIn<T extends { text: string }>(
  texts: readonly T[],
  query: Query,
): (T & { highlights: Span[] })[] {
  return texts
    .map((text) => ({ text, spans: spansIn(text.text, query).filter(({ length }) => length > 0) }))
    .filter(({ spans }) => spans.length > 0)
    .toSorted((a, b) => b.spans.length - a.spans.length)
    .map(({ text, spans }) => ({ ...text, highlights: merged(spans.flat()) }))
}

/** Where each word and each number stands. */
function spansIn(text: string, { words, numbers }: Query): Span[][] {
  if (numbers.length === 0 && !words.some((word) => mayHold(text, word))) return []
  const spaced = foldSpaced(text)
  const { points, at } = withoutSpaces(spaced)
  const literal = words.map((word) =>
    startsOf(word, points).map((start) => spanOf(at, start, start + word.length)),
  )
  if (numbers.length === 0) return literal
  const printed = readNumerals(spaced.points)
  const counted = numbers.map((number) =>
    printed
      .filter((numeral) => isSame(numeral, number))
      .map(({ start, end }) => spanOf(spaced.at, start, end)),
  )
  return [...literal, ...counted]
}

const spanOf = (at: readonly number[], start: number, end: number): Span => [
  at[start] ?? 0,
  (at[end - 1] ?? 0) + 1,
]

/** Whether a printed number is the one looked for, its unit included where one was typed. */
function isSame(printed: Numeral, sought: NumberSought): boolean {
  return (
    printed.value === sought.value &&
    sought.after.every((point, index) => printed.after[index] === point)
  )
}

function startsOf(word: readonly number[], points: readonly number[]): number[] {
  const starts: number[] = []
  let start = points.indexOf(word[0] ?? 0)
  while (start !== -1) {
    const from = start
    if (word.every((point, index) => points[from + index] === point)) starts.push(start)
    start = points.indexOf(word[0] ?? 0, start + 1)
  }
  return starts
}

function merged(spans: readonly Span[]): Span[] {
  const whole: [number, number][] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else whole.push([start, end])
  }
  return whole
}
