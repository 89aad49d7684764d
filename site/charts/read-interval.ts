import { about, between, type Extent, floor, limit, upTo } from './extent.ts'

const number = '(-?\\d+(?:\\.\\d+)?)'
const forms: readonly (readonly [RegExp, (first: number, second: number) => Extent])[] = [
  [new RegExp(`^${number}$`), upTo],
  [new RegExp(`^${number}–${number}$`), between],
  [new RegExp(`^[≥>]${number}$`), floor],
  [new RegExp(`^[≤<]${number}$`), limit],
  [new RegExp(`^≈${number}$`), about],
]

/**
 * The result of a check's arithmetic as an extent: `600–1200`, `≥4000000`, `≈20`, `61`. Null
 * where it is no quantity (a date, a unit) or not known (`?`).
 */
export function readInterval(arithmetic: string): Extent | null {
  for (const [form, extent] of forms) {
    const found = form.exec(arithmetic)
    if (found !== null) return extent(Number(found[1]), Number(found[2]))
  }
  return null
}
