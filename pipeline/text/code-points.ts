/**
 * A text addressed by Unicode code points, as evidence is, over JavaScript's
 * UTF-16 strings. Both directions take constant time.
 */
export class CodePoints {
  readonly text: string
  readonly length: number
  readonly #toUnit: Uint32Array
  readonly #toPoint: Uint32Array

  constructor(text: string) {
    this.text = text
    this.#toUnit = new Uint32Array(text.length + 1)
    this.#toPoint = new Uint32Array(text.length + 1)
    let point = 0
    let unit = 0
    for (const character of text) {
      this.#toUnit[point] = unit
      this.#toPoint.fill(point, unit, unit + character.length)
      point += 1
      unit += character.length
    }
    this.#toUnit[point] = unit
    this.#toPoint[unit] = point
    this.length = point
  }

  /** The text from code point `start` up to `end`; empty where the offsets do not fit. */
  slice(start: number, end: number): string {
    return this.text.slice(this.unitAt(start), this.unitAt(end))
  }

  /** The UTF-16 offset of a code point; offsets past the end are the end. */
  unitAt(point: number): number {
    return this.#toUnit[Math.min(Math.max(point, 0), this.length)] ?? this.text.length
  }

  /** The code point that holds a UTF-16 offset. */
  pointAt(unit: number): number {
    return this.#toPoint[Math.min(Math.max(unit, 0), this.text.length)] ?? this.length
  }
}
