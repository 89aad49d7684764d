import type { DrawnBar } from './lay-out-bars.ts'

/** Signs of a chart that need a word of explanation. */
const marks = ['open', 'soft', 'hollow', 'whole', 'derived'] as const
export type Mark = (typeof marks)[number]

/** The signs that a chart makes use of, so that no other is explained. */
export function marksOf(bars: readonly Pick<DrawnBar, 'extent' | 'tone' | 'whole'>[]): Mark[] {
  const used = new Set<string>(
    bars.flatMap(({ extent, tone, whole }) => [
      extent.end,
      extent.fill,
      // What was reckoned to be nothing is a line, and has no shade.
      ...(extent.from === extent.to ? [] : [tone]),
      ...(whole === null ? [] : ['whole']),
    ]),
  )
  return marks.filter((mark) => used.has(mark))
}
