import { emOf, wrapText } from './wrap.ts'

/** Words of a chart: lines of spans, each line so far down, in type sizes. */
export interface Line {
  y: number
  spans: readonly { text: string; kind: 'label' | 'name' | 'value' }[]
}

/** The narrowest screen, 360 px less its margins, holds so many characters. */
const MEASURE = 21
export const LINE = 1.5

/** Stacks lines of words and bands for drawing, from the top down. */
export class Rows {
  readonly lines: Line[] = []
  #height = 0

  get height(): number {
    return Math.round(this.#height * 100) / 100
  }

  /** A band of this height; where it begins. */
  band(height: number): number {
    const top = this.height
    this.#height += height
    return top
  }

  label(text: string): void {
    for (const line of wrapText(text, MEASURE)) this.#line([{ text: line, kind: 'label' }])
  }

  /** A name and its value, on one line where they fit. */
  named(name: string, value: string): void {
    const both = emOf(name) + 1 + emOf(value) <= MEASURE
    if (both) {
      const before = name === '' ? [] : [{ text: `${name}\u3000`, kind: 'name' } as const]
      this.#line([...before, { text: value, kind: 'value' }])
      return
    }
    for (const line of wrapText(name, MEASURE)) this.#line([{ text: line, kind: 'name' }])
    for (const line of wrapText(value, MEASURE)) this.#line([{ text: line, kind: 'value' }])
  }

  #line(spans: Line['spans']): void {
    const top = this.band(LINE)
    this.lines.push({ y: Math.round((top + 1.1) * 100) / 100, spans })
  }
}
