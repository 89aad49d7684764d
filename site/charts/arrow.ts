import { line } from 'd3-shape'

/** The sign that a quantity goes on: a shaft and a head, in a box of 16 × 10. */
export const arrow = { width: 16, height: 10, path: pathOf([[0, 5], [15, 5]], [[9, 0.5], [15, 5], [9, 9.5]]) } // prettier-ignore

function pathOf(...strokes: readonly (readonly [number, number])[][]): string {
  const draw = line<readonly [number, number]>(
    ([x]) => x,
    ([, y]) => y,
  )
  return strokes.map((stroke) => draw(stroke) ?? '').join('')
}
